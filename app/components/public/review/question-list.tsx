import { useTranslation } from "react-i18next";
import { TextNote, Words } from "~/components/text/words";
import { UnderObjective } from "~/components/text/under-objective";
import type { QuestionLine } from "~/domain/review/list-questions.server";
import type { ReadText } from "~/language/localized-text";

/** The guiding questions in both wordings; where they are the same, once. */
export function QuestionList({ questions }: { questions: QuestionLine[] }) {
  const { t } = useTranslation("session");
  return (
    <ol className="ruled-list">
      {questions.map(({ number, label, stateText, stakeholderText, objective }, index) => (
        <li key={number}>
          <UnderObjective
            objective={objective?.number === questions[index - 1]?.objective?.number ? null : objective}
          />
          <h3 className="entry-title">
            {number}. <Words text={label} />
          </h3>
          {stateText.text === stakeholderText.text ? (
            <Wording to={t("questions.toAll")} text={stateText} />
          ) : (
            <>
              <Wording to={t("questions.toStates")} text={stateText} />
              <Wording to={t("questions.toStakeholders")} text={stakeholderText} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function Wording({ to, text }: { to: string; text: ReadText }) {
  return (
    <div className="wording">
      <p className="quiet small">{to}</p>
      <p className="wording-text">
        <Words text={text} />
      </p>
      <TextNote text={text} />
    </div>
  );
}
