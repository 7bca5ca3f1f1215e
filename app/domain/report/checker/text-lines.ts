import type { Language } from "~/language/language";
import type { CheckedText, LineKind, TextLine } from "./finding";

const numbered = /^\s*(\d{1,3})\.\s+\S/;
const note = /^\s*(?:[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\d{1,3}\])\s/;
const item = /^\s*(?:[-–—•]\s|\(?[\p{L}\d]{1,4}\)\s)/u;
/** "Lead Organizers: ILO"; a sentence with a colon in it has more words before it. */
const labelled = /^\s*\p{Lu}[^.:;!?]{1,60}?\s?:\s/u;
const mostWordsOfLabel = 5;
/** How a sentence ends, with the quotation mark, bracket or footnote mark behind it. */
const ended = /[.!?…:;][»”"’')\]¹²³⁴⁵⁶⁷⁸⁹⁰\s]*(?:\[\d{1,3}\])?\s*$/u;
/** Words from which a line is a paragraph, though it is not ended. */
const fewestWords = 12;

const wordsIn = (text: string) => text.trim().split(/\s+/u).filter(Boolean).length;

export function isEnded({ text }: TextLine): boolean {
  return ended.test(text);
}

function isLabelled(text: string): boolean {
  const label = labelled.exec(text)?.[0];
  return label !== undefined && wordsIn(label) <= mostWordsOfLabel;
}

function kindOf(text: string): LineKind {
  if (text.trim() === "") return "blank";
  // A line of the contents.
  if (text.includes("\t")) return "heading";
  if (numbered.test(text)) return "paragraph";
  if (note.test(text)) return "note";
  if (isLabelled(text)) return "labelled";
  if (item.test(text)) return "item";
  return ended.test(text) || wordsIn(text) >= fewestWords ? "paragraph" : "heading";
}

/** A plain text, a paragraph or a heading a line, as the rules see it. */
export function checkedText(text: string, language: Language): CheckedText {
  const rows = text.replace(/^\uFEFF/u, "").split(/\r\n|\r|\n/u);
  const lines = rows.map((row, index): TextLine => {
    const number = numbered.exec(row)?.[1];
    return { line: index + 1, text: row, kind: kindOf(row), number: number === undefined ? null : Number(number) };
  });
  return { language, lines, whole: rows.join("\n") };
}
