import type { MarkedRange } from "~/language/text/marked-text";
import type { WrittenContent } from "./answer-content";

/**
 * A passage of the plain text that a paragraph of the report cites, by the id of its excerpt, in code points; where it is
 * read, it links to that paragraph.
 */
export type CitedPassage = MarkedRange & { paragraphs: { key: string; number: number; href: string }[] };

/** Cited passages by the frozen answer in which they are. */
export type CitedPassages = Record<string, CitedPassage[]>;

/** An answer as its authors read it before it is sent. */
export type DraftReadingProps = { answer: WrittenContent };

/** An answer as everybody reads it once it was sent. */
export type FrozenReadingProps = {
  answer: WrittenContent;
  passages: readonly CitedPassage[];
  /** Words that mix Latin and Cyrillic letters are marked, for those who screen the answer. */
  markMixed: boolean;
};
