import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "~/language/language";
import { rangeToUtf16 } from "~/language/text/code-points";
import { markRanges, type Piece } from "~/language/text/marked-text";
import { splitMixedScriptWords } from "~/language/text/mixed-scripts";
import { readBlocksOf } from "~/language/text/structure/text-blocks";
import { citedPassageAnchor } from "~/paths/anchors";
import type { CitedPassage } from "~/question-kinds/reading";
import { PlainWords } from "~/components/text/plain-words";
import { TextBlocks } from "~/components/text/text-blocks";
import { useParagraphName } from "~/components/text/paragraph-name";
import { useForeignLetters } from "~/components/submission/use-foreign-letters";

type Props = {
  text: string;
  passages?: readonly CitedPassage[];
  /** The language of the text, where words that mix Latin and Cyrillic letters are to be marked. */
  mixedIn?: Language | undefined;
};

const none: readonly CitedPassage[] = [];

/** A frozen text as it is structured. Cited passages are marked, can be led to (#e-…) and lead to what cites them. */
export function MarkedWords({ text, passages = none, mixedIn }: Props) {
  const ranges = passages.map((passage) => ({ id: passage.id, ...rangeToUtf16(text, passage) }));
  const blocks = readBlocksOf(text);
  const marked = markRanges(text, { blocks, ranges });
  const piecesAt = new Map(blocks.map(({ startsAt }, index) => [startsAt, marked[index] ?? []]));
  return (
    <TextBlocks text={text}>
      {({ startsAt }, setParts) =>
        piecesAt.get(startsAt)?.map((piece) => (
          <Run key={piece.startsAt} run={piece} passages={passages}>
            {setParts(piece, (stretch) => {
              const words = text.slice(stretch.startsAt, stretch.endsAt);
              return mixedIn ? <LetterWords text={words} language={mixedIn} /> : <PlainWords text={words} />;
            })}
          </Run>
        ))
      }
    </TextBlocks>
  );
}

type RunProps = { run: Piece; passages: readonly CitedPassage[]; children: ReactNode };

function Run({ run, passages, children }: RunProps) {
  if (run.covering.length === 0) return children;
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
        {children}
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
