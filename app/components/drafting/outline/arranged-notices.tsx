import { useTranslation } from "react-i18next";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

/** What was done to a paragraph right now: moved, with the place where it was, or split. */
export type Arranged = { moved: { paragraphId: string; back: string } | null; split: string | null };

/** Right after a paragraph was moved or split: what happened, and how to undo it. */
export function ArrangedNotices({ review, arranged: { moved, split } }: { review: string; arranged: Arranged }) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const arrange = (paragraphId: string) => paths.draftingParagraphArrange(language, { review, paragraphId });
  return (
    <>
      {moved ? (
        <form method="post" action={arrange(moved.paragraphId)} className="notice report-actions" role="status">
          <p>{t("arrange.movedNotice")}</p>
          <input type="hidden" name="place" value={moved.back} />
          <button className="button-link" name="intent" value="place">
            {t("draft.undo")}
          </button>
        </form>
      ) : null}
      {split ? (
        <p className="notice" role="status">
          {t("arrange.splitNotice")} <a href={`${arrange(split)}#join`}>{t("arrange.undoSplit")}</a>
        </p>
      ) : null}
    </>
  );
}
