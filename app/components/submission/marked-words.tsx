import { useTranslation } from "react-i18next";
import { withInvisibleApart } from "~/domain/submission/invisible-characters";
import { markedParagraphs, type TextRun } from "~/domain/submission/marked-text";
import { passageAnchor } from "./anchors";
import type { CitedPassage } from "./cited-passages";
import { useParagraphName } from "./paragraph-name";

type Props = { text: string; passages?: readonly CitedPassage[] };

const none: readonly CitedPassage[] = [];

/** A frozen text by paragraphs. Cited passages are marked, can be led to (#e-…) and lead to the paragraphs that cite them. */
export function MarkedWords({ text, passages = none }: Props) {
  return markedParagraphs(text, passages).map((runs, index) => (
    <p key={index}>
      {runs.map((run, at) => (
        <Run key={at} run={run} passages={passages} />
      ))}
    </p>
  ));
}

function Run({ run, passages }: { run: TextRun; passages: readonly CitedPassage[] }) {
  const plain = <PlainWords text={run.text} />;
  if (run.covering.length === 0) return plain;
  const [first, ...others] = run.starts;
  const ending = passages.filter(({ excerptId }) => run.ends.includes(excerptId));
  return (
    <>
      {others.map((excerptId) => (
        <span key={excerptId} id={passageAnchor(excerptId)} />
      ))}
      <mark
        {...(first ? { id: passageAnchor(first) } : {})}
        className={run.covering.length > 1 ? "mark-twice" : undefined}
      >
        {plain}
      </mark>
      {ending.map((passage) => (
        <CitingParagraphs key={passage.excerptId} passage={passage} />
      ))}
    </>
  );
}

function CitingParagraphs({ passage }: { passage: CitedPassage }) {
  const nameOf = useParagraphName();
  return passage.paragraphs.map(({ key, number, href }) => (
    <sup key={href} className="citing">
      <a href={href} aria-label={nameOf({ key, number })}>
        {number}
      </a>
    </sup>
  ));
}

/** Zero-width and direction-turning characters stand where they are, and are seen. */
function PlainWords({ text }: { text: string }) {
  const { t } = useTranslation("submission");
  return withInvisibleApart(text).map(({ text: words, codePoint }, index) =>
    codePoint === null ? (
      words
    ) : (
      <span key={index} className="invisible-character" title={t("invisibleCharacter", { codePoint })}>
        {codePoint}
      </span>
    ),
  );
}
