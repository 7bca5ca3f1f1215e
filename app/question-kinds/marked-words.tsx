import { useTranslation } from "react-i18next";
import type { Language } from "~/language/language";
import { rangeToUtf16 } from "~/language/text/code-points";
import { markRanges, type Piece } from "~/language/text/marked-text";
import { splitMixedScriptWords } from "~/language/text/mixed-scripts";
import { splitBlocks } from "~/language/text/split-text";
import { citedPassageAnchor } from "~/paths/anchors";
import type { CitedPassage } from "~/question-kinds/reading";
import { PlainWords } from "~/components/text/plain-words";
import { useParagraphName } from "~/components/text/paragraph-name";
import { useForeignLetters } from "~/components/submission/use-foreign-letters";

type Props = {
  text: string;
  passages?: readonly CitedPassage[];
  /** The language of the text, where words that mix Latin and Cyrillic letters are to be marked. */
  mixedIn?: Language | undefined;
};

const none: readonly CitedPassage[] = [];

/** A frozen text by paragraphs. Cited passages are marked, can be led to (#e-…) and lead to the paragraphs that cite them. */
export function MarkedWords({ text, passages = none, mixedIn }: Props) {
  const ranges = passages.map((passage) => ({ id: passage.id, ...rangeToUtf16(text, passage) }));
  return markRanges(text, { blocks: splitBlocks(text), ranges }).map((pieces, index) => (
    <p key={index}>
      {pieces.map((piece, at) => (
        <Run key={at} run={piece} passages={passages} mixedIn={mixedIn} />
      ))}
    </p>
  ));
}

type RunProps = { run: Piece; passages: readonly CitedPassage[]; mixedIn: Language | undefined };

function Run({ run, passages, mixedIn }: RunProps) {
  const plain = mixedIn ? <LetterWords text={run.text} language={mixedIn} /> : <PlainWords text={run.text} />;
  if (run.covering.length === 0) return plain;
  const [first, ...others] = run.begins;
  const ending = passages.filter(({ id }) => run.ends.includes(id));
  return (
    <>
      {others.map((id) => (
        <span key={id} id={citedPassageAnchor(id)} />
      ))}
      <mark
        {...(first ? { id: citedPassageAnchor(first) } : {})}
        className={run.covering.length > 1 ? "mark-twice" : undefined}
      >
        {plain}
      </mark>
      {ending.map((passage) => (
        <CitingParagraphs key={passage.id} passage={passage} />
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

/** Words that mix two alphabets are marked, and the letters that do not belong are named. */
function LetterWords({ text, language }: { text: string; language: Language }) {
  const { i18n, t } = useTranslation("submission");
  const nameOf = useForeignLetters();
  return splitMixedScriptWords(text, language).map(({ text: words, odd }, index) =>
    odd.length === 0 ? (
      <PlainWords key={index} text={words} />
    ) : (
      <mark key={index} className="mixed-letters" title={t("mixedWord", { letters: nameOf(odd) })}>
        <PlainWords text={words} />
        <span className="visually-hidden" lang={i18n.language}>
          {" "}
          {t("mixedWord", { letters: nameOf(odd) })}
        </span>
      </mark>
    ),
  );
}
