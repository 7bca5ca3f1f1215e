import { HeadingLevel, Paragraph } from "docx";
import type { CodingExport, ExportedExcerpt, ExportedText } from "~/domain/coding/export/read-coding.server";
import { run } from "~/formats/docx/runs.server";
import type { Language } from "~/language/language";
import { wordFile } from "~/formats/docx/word-file.server";
import type { CodingDocumentWords } from "./coding-document-words";

type Passage = { text: ExportedText; excerpt: ExportedExcerpt };

/** A passage in the words of its authors, in their language, and where it is from. */
function passageLines({ text, excerpt }: Passage, language: Language, { textOf }: CodingDocumentWords): Paragraph[] {
  const lines = excerpt.quote.split(/\n+/).filter((line) => line.trim() !== "");
  return [
    ...lines.map(
      (line) =>
        new Paragraph({
          style: "ReportText",
          keepNext: true,
          spacing: { after: 60 },
          children: [run(line, text.language)],
        }),
    ),
    new Paragraph({
      style: "ReportText",
      spacing: { after: 240 },
      children: [run(textOf(text), language, { size: 18, italics: true })],
    }),
  ];
}

/** Passages by code: a heading for each type and code that has any, in the order of the codebook; those without last. */
export function renderPassages(coding: CodingExport, words: CodingDocumentWords): Promise<Uint8Array<ArrayBuffer>> {
  const { language, codes, texts } = coding;
  const passages = texts.flatMap((text) => text.excerpts.map((excerpt) => ({ text, excerpt })));
  const heading = (level: (typeof HeadingLevel)["HEADING_1" | "HEADING_2"], title: string) =>
    new Paragraph({ heading: level, children: [run(title, language)] });
  const linesOf = (of: Passage[]) => of.flatMap((passage) => passageLines(passage, language, words));
  const used = codes.flatMap((code) => {
    const of = passages.filter(({ excerpt }) => excerpt.codes.some(({ id }) => id === code.id));
    return of.length === 0 ? [] : [{ code, of }];
  });
  const byCode = used.flatMap(({ code, of }, index) => [
    ...(used[index - 1]?.code.type === code.type ? [] : [heading(HeadingLevel.HEADING_1, words.typeOf(code.type))]),
    heading(HeadingLevel.HEADING_2, words.codeOf(code)),
    ...linesOf(of),
  ]);
  const rest = passages.filter(({ excerpt }) => excerpt.codes.length === 0);
  const withoutCode = rest.length === 0 ? [] : [heading(HeadingLevel.HEADING_1, words.withoutCode), ...linesOf(rest)];
  const nothing = passages.length > 0 ? [] : [new Paragraph({ children: [run(words.nothing, language)] })];
  const review = { text: coding.review.title, language };
  return wordFile({ language, review, title: words.passagesTitle, children: [...byCode, ...withoutCode, ...nothing] });
}
