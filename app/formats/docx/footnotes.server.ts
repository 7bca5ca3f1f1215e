import { findText } from "~/language/localized-text";
import { Paragraph, type ParagraphChild } from "docx";
import type { Language } from "~/language/language";
import { type ContentFootnote, paragraphsOf, type ReportContent } from "~/domain/report/content/report-content";
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

/** A bare link and a titled one link their words; other notes give the address behind them. */
function noteRuns(text: string, url: string | null, language: Language): ParagraphChild[] {
  if (url === null) return [run(text, language)];
  return [linkedRun(text === "" ? url : text, url, language)];
}
