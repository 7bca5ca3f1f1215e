import { useTranslation } from "react-i18next";
import { ObjectiveChoices } from "~/components/respond/answer/objective-choices";
import { answerPrefix } from "~/domain/submission/answer/session-fields";
import { useLanguage } from "~/i18n/use-language";
import { formatList, pluralBefore } from "~/language/grammar/join-list";
import { paths } from "~/paths/paths";
import type { SessionPart } from "./session-parts";
import { clockOf, useClock } from "~/components/layout/use-clock";

type Props = {
  part: SessionPart;
  /** Numbers of the objectives chosen now. */
  chosen: number[];
  errors: string[] | undefined;
};

/** The objectives of an answer, folded, with those that are chosen named; when it was last saved and who did. */
export function AnswerDetails({ part: { data, start }, chosen, errors }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { objectives, head, answer, place } = data;
  const list = formatList(chosen.map(String), language);
  const refersTo = chosen.length > 0 ? t("check.refersTo", { count: pluralBefore(chosen), list }) : null;
  const clock = useClock(clockOf(head));
  return (
    <>
      {objectives.length > 0 ? (
        <details className="session-objectives" open={errors !== undefined || undefined}>
          <summary>
            {t("question.objectives")}
            <span className="quiet"> ({refersTo ?? t("session.noObjectives")})</span>
          </summary>
          <ObjectiveChoices
            objectives={objectives}
            errors={errors}
            field={{ name: `${answerPrefix(place.question)}objectives` }}
            chosen={start.typed.objectives.map(Number)}
          />
        </details>
      ) : null}
      {refersTo ? <p className="print-only quiet small">{refersTo}</p> : null}
      {answer.savedAt ? (
        <p className="quiet small no-print">
          {t("question.saves", { count: answer.revision })}.{" "}
          {t("question.lastSaved", { date: clock.dateTime(answer.savedAt) })}
          {answer.savedBy ? `, ${t("question.by", { name: answer.savedBy })}` : null}.{" "}
          <a href={paths.respondAnswerVersions(language, { submissionId: head.id, ...place })}>{t("versions.link")}</a>
        </p>
      ) : null}
    </>
  );
}
