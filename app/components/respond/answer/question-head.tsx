import { UnderObjective } from "~/components/text/under-objective";
import { usePlaceWords } from "~/i18n/use-place-words";
import { useTranslation } from "react-i18next";
import { QuestionText } from "~/components/text/question-text";
import { TextNote, Words } from "~/components/text/words";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";

/** Where one is, the question in the wording put to this participant, and what a good answer contains. */
export function QuestionHead({ data: { place, questionText, guidance, objective, required } }: { data: OwnAnswer }) {
  const { t } = useTranslation("respond");
  const { session, position, of } = place;
  const { part } = usePlaceWords();
  return (
    <>
      <p className="kicker">{t("question.kicker", { part: part({ number: session }), position, of })}</p>
      <UnderObjective objective={objective} />
      <QuestionText text={questionText} heading={({ children, ...props }) => <h1 {...props}>{children}</h1>} />
      {required ? <p className="tag">{t("question.required")}</p> : null}
      <details className="guidance">
        <summary>{t("question.guidance")}</summary>
        <p>
          <Words text={guidance} /> <TextNote text={guidance} />
        </p>
      </details>
    </>
  );
}
