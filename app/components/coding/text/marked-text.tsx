import { memo, type ReactNode, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { rangeToUtf16 } from "~/language/text/code-points";
import { assignLanes, markPassages, type Piece } from "~/domain/coding/mark-passages";
import type { Language } from "~/language/language";
import { splitInvisibleCharacters } from "~/language/text/invisible-characters";
import { excerptAnchor, passageAnchor } from "~/paths/anchors";

type Excerpt = { id: string; startsAt: number; endsAt: number };

type Props = {
  text: string;
  language: Language;
  excerpts: Excerpt[];
  opened: string | null;
  container: RefObject<HTMLDivElement>;
};

/** A frozen text with its excerpts as marks; at the end of each, its number leads to it in the list. */
export const MarkedText = memo(function MarkedText({ text, language, excerpts, opened, container }: Props) {
  const passages = excerpts.map(({ id, ...range }) => ({ id, ...rangeToUtf16(text, range) }));
  const lanes = assignLanes(passages);
  const numbers = new Map(excerpts.map(({ id }, index) => [id, index + 1]));
  return (
    <div ref={container} className="document coding-text" lang={language} translate="no">
      {markPassages(text, passages).map((pieces) => (
        <p key={pieces[0]?.startsAt}>
          {pieces.map((piece) => (
            <PieceOfText key={piece.startsAt} piece={piece} lanes={lanes} opened={opened}>
              {piece.ends.map((id) => (
                <Reference key={id} id={id} number={numbers.get(id) ?? 0} />
              ))}
            </PieceOfText>
          ))}
        </p>
      ))}
    </div>
  );
});

type PieceProps = { piece: Piece; lanes: Map<string, number>; opened: string | null; children: ReactNode };

function PieceOfText({ piece, lanes, opened, children }: PieceProps) {
  const { passages, startsAt, text } = piece;
  if (passages.length === 0)
    return (
      <>
        <span>
          <SignedText text={text} startsAt={startsAt} />
        </span>
        {children}
      </>
    );
  const underlines = passages.map((id) => `passage-lane-${lanes.get(id) ?? 0}`).join(" ");
  const open = opened !== null && passages.includes(opened) ? "passage-open" : "";
  return (
    <>
      <mark className={`passage ${underlines} ${open}`} data-passages={passages.join(" ")}>
        <SignedText text={text} startsAt={startsAt} />
      </mark>
      {children}
    </>
  );
}

type Stretch = { at: number; words: string; sign: string | null };

/** The parts of a piece, each with its place in the text. */
function stretchesOf(text: string, startsAt: number): Stretch[] {
  const stretches: Stretch[] = [];
  let at = startsAt;
  for (const { text: visible, codePoint } of splitInvisibleCharacters(text)) {
    const words = visible ?? text.charAt(at - startsAt);
    stretches.push({ at, words, sign: codePoint });
    at += words.length;
  }
  return stretches;
}

/**
 * The words of a piece, each stretch in an element that says where it starts. A sign that cannot be seen has an element of
 * its own, which names it by CSS: the text keeps its length.
 */
function SignedText({ text, startsAt }: { text: string; startsAt: number }) {
  const { t } = useTranslation("submission");
  return stretchesOf(text, startsAt).map(({ at, words, sign }) => (
    <span
      key={at}
      data-start={at}
      data-sign={sign ?? undefined}
      className={sign ? "sign-in-text" : undefined}
      title={sign ? t("invisibleCharacter", { codePoint: sign }) : undefined}
    >
      {words}
    </span>
  ));
}

function Reference({ id, number }: { id: string; number: number }) {
  const { t, i18n } = useTranslation("coding");
  return (
    <a
      id={passageAnchor(id)}
      className="passage-number"
      lang={i18n.language}
      href={`#${excerptAnchor(id)}`}
      aria-label={t("text.reference", { number })}
    >
      {number}
    </a>
  );
}
