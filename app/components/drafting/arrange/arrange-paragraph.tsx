import { useTranslation } from "react-i18next";
import { useParagraphName } from "~/components/text/paragraph-name";
import { useLanguage } from "~/i18n/use-language";
import { outlineAnchor } from "~/paths/anchors";
import { anchor, paths } from "~/paths/paths";
import type { ArrangeProps } from "./arrange-props";
import { JoinForm } from "./join-form";
import { MoveForm } from "./move-form";
import { SplitForm } from "./split-form";

/** The page on which a paragraph is moved, split, or joined with the next; each is a form of its own. */
export function ArrangeParagraph({ conflict, ...props }: ArrangeProps & { conflict: boolean }) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const nameOf = useParagraphName();
  const { review, page } = props;
  const name = nameOf(page.numbered);
  return (
    <div className="arrange-page">
      <p className="kicker">{[page.reviewTitle, page.section].join(" · ")}</p>
      <h1>{t("arrange.title", { paragraph: name })}</h1>
      <p className="report-actions">
        <a href={paths.draftingParagraph(language, { review, paragraphId: page.id })}>
          {t("arrange.toParagraph", { paragraph: name })}
        </a>
        <a href={anchor(paths.drafting(language, review), outlineAnchor(page.id))}>{t("paragraph.toOutline")}</a>
      </p>
      {conflict ? (
        <p className="notice notice-warning" role="alert">
          {t("arrange.conflict")}
        </p>
      ) : null}
      <MoveForm {...props} />
      <SplitForm {...props} />
      <JoinForm {...props} />
    </div>
  );
}
