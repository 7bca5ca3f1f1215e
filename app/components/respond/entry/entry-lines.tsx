import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

type Props = { head: SubmissionHead; objection: string | null };

/** What a text that staff entered needs: a confirmation by the people of its participant, or a correction by staff. */
export function EntryLines({ head, objection }: Props) {
  const { t } = useTranslation("entry");
  const language = useLanguage();
  const { entryMark, actsFor, versions } = head;
  if (!entryMark) return null;
  if (actsFor) {
    if (!objection) return null;
    return (
      <div className="notice notice-warning">
        <p>{t("staffObjected")}</p>
        <blockquote className="quotation">
          <PlainWords text={objection} />
        </blockquote>
      </div>
    );
  }
  const asks = versions > 0 && entryMark === "unconfirmed";
  return (
    <p className="notice notice-warning">
      {t(`team.${versions > 0 ? entryMark : "draft"}`)}{" "}
      {asks && head.maySubmit ? <a href={paths.respondConfirm(language, head.id)}>{t("team.toConfirm")}</a> : null}
    </p>
  );
}
