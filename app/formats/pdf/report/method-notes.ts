import { methodNotes } from "~/domain/report/content/method-notes";
import type { ReportContent } from "~/domain/report/content/report-content";
import type { Language } from "~/language/language";
import { words } from "../pieces";

/** The note on method behind the text: a heading of its own, without numbers. */
export function methodSection(content: ReportContent, language: Language): string[] {
  const method = methodNotes(content, language);
  if (!method) return [];
  return [
    `#heading(level: 1, outlined: false, bookmarked: true, ${words(method.title, language)}) <method-note>`,
    ...method.lines.map(({ text, language: of, item }) =>
      item ? `#list.item(${words(text, of)})` : `#par(${words(text, of)})`,
    ),
  ];
}
