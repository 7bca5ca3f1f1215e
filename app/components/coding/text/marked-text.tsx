import { memo, type ReactNode, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { rangeToUtf16, type Range } from "~/language/text/code-points";
import type { Language } from "~/language/language";
import { markRanges, type Piece } from "~/language/text/marked-text";
import { readBlocksOf } from "~/language/text/structure/text-blocks";
import { TextBlocks } from "~/components/text/text-blocks";
import { assignLanes } from "~/domain/coding/text/assign-lanes";
import { wordEndAt } from "~/domain/coding/text/word-ends";
import { excerptAnchor, passageAnchor } from "~/paths/anchors";
import { SignedText } from "./signed-text";

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
  const ranges = excerpts.map(({ id, ...range }) => ({ id, ...rangeToUtf16(text, range) }));
  const lanes = assignLanes(ranges);
  const blocks = readBlocksOf(text);
  const marks = { blocks, ranges, endOf: ({ endsAt }: Range) => wordEndAt(text, endsAt) };
  const marked = markRanges(text, marks);
  const piecesAt = new Map(blocks.map(({ startsAt }, index) => [startsAt, marked[index] ?? []]));
  const numbers = new Map(excerpts.map(({ id }, index) => [id, index + 1]));
  return (
    <div ref={container} className="document coding-text" lang={language} translate="no">
      <TextBlocks text={text} withoutLinks afterLink={(href) => <OpenAddress href={href} />}>
        {({ startsAt }, setParts) =>
          piecesAt.get(startsAt)?.map((piece) => (
            <PieceOfText
              key={piece.startsAt}
              piece={piece}
              lanes={lanes}
              opened={opened}
              references={piece.ends.map((id) => (
                <Reference key={id} id={id} number={numbers.get(id) ?? 0} />
              ))}
            >
              {setParts(piece, (stretch) => (
                <SignedText text={text.slice(stretch.startsAt, stretch.endsAt)} startsAt={stretch.startsAt} />
              ))}
            </PieceOfText>
          ))
        }
      </TextBlocks>
    </div>
  );
});

type PieceProps = {
  piece: Piece;
  lanes: Map<string, number>;
  opened: string | null;
  references: ReactNode;
  children: ReactNode;
};

function PieceOfText({ piece: { covering }, lanes, opened, references, children }: PieceProps) {
  if (covering.length === 0) {
    return (
      <>
        <span>{children}</span>
        {references}
      </>
    );
  }
  const underlines = covering.map((id) => `passage-lane-${lanes.get(id) ?? 0}`).join(" ");
  const open = opened !== null && covering.includes(opened) ? "passage-open" : "";
  return (
    <>
      <mark className={`passage ${underlines} ${open}`} data-passages={covering.join(" ")}>
        {children}
      </mark>
      {references}
    </>
  );
}

/** Beside the address, not around it: a browser begins no selection within a link. */
function OpenAddress({ href }: { href: string }) {
  const { t, i18n } = useTranslation("coding");
  return (
    <a
      className="passage-number"
      lang={i18n.language}
      href={href}
      rel="nofollow noopener"
      aria-label={t("text.openAddress", { address: href })}
    >
      ↗
    </a>
  );
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
