import { useTranslation } from "react-i18next";
import type { Clarification } from "~/domain/submission/clarification/clarification-rules";
import { PlainWords } from "./plain-words";
import { QuotedText } from "./quoted-text";
import { hasBlocks, StructuredWords } from "./structured-words";

type Props = {
  clarification: Clarification;
  /** Writes an instant by the clock of the page. */
  dateTime: (at: Date) => string;
};

/** A question of the secretariat, the passage that it is about, and the answer of the authors. */
export function ClarificationText({ clarification: { passage, question, askedAt, answer }, dateTime }: Props) {
  const { t } = useTranslation("clarification");
  return (
    <>
      <p className="quiet small">{t("asked", { date: dateTime(askedAt) })}</p>
      {passage ? <Passage text={passage} /> : null}
      <blockquote className="document" lang={question.language}>
        <StructuredWords text={question.text} />
      </blockquote>
      {answer ? (
        <>
          <p className="quiet small">
            {answer.by
              ? t("answeredBy", { date: answer.at ? dateTime(answer.at) : "", name: answer.by })
              : t("answered", { date: answer.at ? dateTime(answer.at) : "" })}
          </p>
          <blockquote className="document" lang={answer.language}>
            <StructuredWords text={answer.text} />
          </blockquote>
        </>
      ) : (
        <p>
          <span className="tag">{t("waiting")}</span>
        </p>
      )}
    </>
  );
}

/** The words that are asked about: within the line, where they are of one paragraph. */
function Passage({ text }: { text: string }) {
  const { t } = useTranslation("clarification");
  return hasBlocks(text) ? (
    <>
      <p>{t("passage")}</p>
      <QuotedText text={text} className="quotation quotation-marked" />
    </>
  ) : (
    <p>
      {t("passage")}{" "}
      <q>
        <PlainWords text={text} />
      </q>
    </p>
  );
}
