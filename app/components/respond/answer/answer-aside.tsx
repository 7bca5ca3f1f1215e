import { useTranslation } from "react-i18next";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { formatDateTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";

/** How often an answer was saved, when last and by whom. */
export function AnswerAside({ data: { answer, head } }: { data: OwnAnswer }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { revision, savedAt, savedBy } = answer;
  if (!savedAt) return <aside />;
  const date = formatDateTime(savedAt, language, head.readerZone ?? head.review.timeZone);
  return (
    <aside className="answer-aside">
      <h2>{t("question.versions")}</h2>
      <p>{t("question.saves", { count: revision })}</p>
      <p className="quiet">
        {t("question.lastSaved", { date })}
        {savedBy ? `, ${t("question.by", { name: savedBy })}` : null}
      </p>
    </aside>
  );
}
