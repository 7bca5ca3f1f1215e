import { HeadingLevel, Paragraph } from "docx";
import { methodNotes } from "~/domain/report/content/method-notes";
import type { ReportContent } from "~/domain/report/content/report-content";
import type { Language } from "~/language/language";
import { numberColumn } from "./layout.server";
import { run } from "./runs.server";

/** The note on method behind the text: a heading of its own, without numbers. */
export function wordMethodNotes(content: ReportContent, language: Language): Paragraph[] {
  const method = methodNotes(content, language);
  if (!method) return [];
  const title = new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(method.title, language)] });
  const lines = method.lines.map(
    ({ text, language: of, item }) =>
      new Paragraph({
        style: "ReportText",
        ...(item ? { indent: { left: numberColumn * 2, hanging: numberColumn / 2 } } : {}),
        children: [run(item ? `– ${text}` : text, of)],
      }),
  );
  return [title, ...lines];
}
