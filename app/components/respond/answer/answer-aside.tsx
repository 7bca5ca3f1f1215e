import { useTranslation } from "react-i18next";
import { AnswerViewChoice } from "~/components/respond/answer-view-choice";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { clockOf, useClock } from "~/components/layout/use-clock";

type Props = {
  data: OwnAnswer;
  /** The form of the answer; null where the page has none. */
  formId: string | null;
};

/** How often an answer was saved, when last and who did, and the change to all questions of the session. */
export function AnswerAside({ data: { answer, head, place }, formId }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { revision, savedAt, savedBy } = answer;
  const clock = useClock(clockOf(head));
  const date = savedAt ? clock.dateTime(savedAt) : null;
  return (
    <aside className="answer-aside">
      {date ? (
        <>
          <h2>{t("question.versions")}</h2>
          <p>{t("question.saves", { count: revision })}</p>
          <p className="quiet">
            {t("question.lastSaved", { date })}
            {savedBy ? `, ${t("question.by", { name: savedBy })}` : null}
          </p>
          <p>
            <a href={paths.respondAnswerVersions(language, { submissionId: head.id, ...place })}>
              {t("versions.link")}
            </a>
          </p>
        </>
      ) : null}
      <AnswerViewChoice
        current="question"
        form={formId}
        href={paths.respondSession(language, { submissionId: head.id, session: place.session })}
      />
    </aside>
  );
}
