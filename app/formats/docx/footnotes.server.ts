import { findText } from "~/language/localized-text";
import { Paragraph, type ParagraphChild } from "docx";
import type { Language } from "~/language/language";
import { type ContentFootnote, paragraphsOf, type ReportContent } from "~/domain/report/content/report-content";
import { printedFootnote } from "~/domain/report/content/printed-footnote";
import { linkedRun, run } from "./runs.server";

/** The notes by their numbers, as Word's own footnotes. */
export function wordFootnotes(
  content: ReportContent,
  language: Language,
): Record<string, { children: readonly Paragraph[] }> {
  const notes = paragraphsOf(content).flatMap(({ footnotes, originalLanguage }) =>
    footnotes.map((note) => [String(note.number), { children: [noteText(note, language, originalLanguage)] }] as const),
  );
  return Object.fromEntries(notes);
}

function noteText(note: ContentFootnote, language: Language, original: Language | null): Paragraph {
  const found = findText(note.text, language, original);
  const text = found?.text ?? "";
  const shown = found?.language ?? language;
  return new Paragraph({ style: "FootnoteText", children: [run(" ", shown), ...noteRuns(text, note.url, shown)] });
}

/** The words, linked where the note has an address, and behind them the address for those who read on paper. */
function noteRuns(text: string, url: string | null, language: Language): ParagraphChild[] {
  const { words, href, address, stop } = printedFootnote(text, url);
  const linked = href === null ? run(words, language) : linkedRun(words, href, language);
  const printed =
    address === null ? [] : [run(" (", language), linkedRun(address, address, language), run(")", language)];
  return [linked, ...printed, ...(stop === "" ? [] : [run(stop, language)])];
}
