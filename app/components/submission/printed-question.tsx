import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { TextNote, Words } from "~/components/text/words";
import type { PrintedQuestion as Printed } from "~/domain/submission/questionnaire/questionnaire";
import type { ReadText } from "~/language/localized-text";

function Lines({ text }: { text: ReadText }) {
  return text.text.split(/\n+/).map((line, index) => (
    <p key={index}>
      <Words text={{ text: line, language: text.language }} />
    </p>
  ));
}

type Props = {
  question: Printed;
  /** What a page puts under the question: the answer, or space for one. */
  children?: ReactNode;
};

/** A question with all that one needs to know before answering, as it is read and printed. */
export function PrintedQuestion({ question, children }: Props) {
  const { t } = useTranslation("respond");
  const { objective, heading, wording, guidance, hints } = question;
  return (
    <article className="printed-question">
      <h3>{heading}</h3>
      {objective === null ? null : <p className="kicker">{objective}</p>}
      <Lines text={wording} />
      <TextNote text={wording} />
      {guidance.text.trim() === "" ? null : (
        <div className="quiet">
          <p>
            <strong>{t("question.guidance")}</strong>
          </p>
          <Lines text={guidance} />
        </div>
      )}
      {question.form.some(({ kind }) => kind === "option") ? (
        <ul className="plain-list">
          {question.form.map((block, index) =>
            block.kind === "option" ? (
              <li key={index}>
                <span aria-hidden="true">☐</span> {block.label}
              </li>
            ) : null,
          )}
        </ul>
      ) : null}
      {hints.length > 0 ? <p className="quiet small">{hints.join(" ")}</p> : null}
      {children}
    </article>
  );
}
