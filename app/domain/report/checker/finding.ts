import type { Language } from "~/language/language";

/** The rules of style that a text is checked by; where each comes from is in docs/checker.md. */
export const styleRules = [
  "unnumbered-paragraph",
  "unfinished-paragraph",
  "present-tense",
  "list-order",
  "objective-order",
  "dropped-name",
  "member-states",
  "commission-name",
  "co-chairs",
  "state-name",
  "per-cent",
  "date",
  "small-number",
  "spelling-ize",
  "british-spelling",
  "contraction",
  "acronym-stops",
  "acronym-expanded",
  "honorific",
  "footnote-mark",
  "no-break-space",
  "quotation-marks",
  "yo",
  "term",
  "attribution",
  "right-of-reply",
] as const;

export type StyleRule = (typeof styleRules)[number];

/** What a rule found. Offsets are UTF-16 code units in the line, end exclusive, as `String.prototype.slice` takes them. */
export type StyleFinding = {
  rule: StyleRule;
  /** Counted from 1. */
  line: number;
  start: number;
  end: number;
  words: string;
  /** What to write instead of the words; null where a person must decide. */
  proposed: string | null;
};

/** A place in a line, with what to write instead. */
export type Slip = { start: number; end: number; proposed: string | null };

export type LineKind = "blank" | "heading" | "paragraph" | "labelled" | "item" | "note";

export type TextLine = {
  /** Counted from 1. */
  line: number;
  text: string;
  kind: LineKind;
  /** The number at its beginning; null where it has none. */
  number: number | null;
};

export type CheckedText = {
  language: Language;
  lines: readonly TextLine[];
  /** Every line, joined, for what is compared across the text. */
  whole: string;
};

/** One rule: `inLine` sees one line, `inText` the whole text; both say where the slips are. */
export type StyleCheck = {
  rule: StyleRule;
  /** Languages in which it holds; all where it names none. */
  languages?: readonly Language[];
} & (
  | { inLine: (line: TextLine, text: CheckedText) => Slip[] }
  | { inText: (text: CheckedText) => { line: number; slip: Slip }[] }
);
