import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  HeadingLevel,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { CodingExport, ExportedExcerpt, ExportedText } from "~/domain/coding/export/read-coding.server";
import { plainText, run } from "~/formats/docx/runs.server";
import type { Language } from "~/language/language";
import { wordFile } from "~/formats/docx/word-file.server";
import type { CodingDocumentWords } from "./coding-document-words";

type Marked = { id: number; excerpt: ExportedExcerpt };

/** In the margin: the codes, and the note of the reviewer. */
function comment(
  { id, excerpt }: Marked,
  language: Language,
  { codeOf, withoutCode }: CodingDocumentWords,
): ICommentOptions {
  const codes = excerpt.codes.length === 0 ? [withoutCode] : excerpt.codes.map(codeOf);
  const lines = [...codes, ...(excerpt.note === null ? [] : [excerpt.note])];
  return {
    id,
    author: plainText(excerpt.coder.name),
    date: excerpt.createdAt,
    children: lines.map((line) => new Paragraph({ children: [run(line, language)] })),
  };
}

/** The places at which something starts or ends: a passage, or a line. In code points, ascending. */
function cutsOf(points: readonly string[], marked: readonly Marked[]): number[] {
  const ends = marked.flatMap(({ excerpt }) => [excerpt.startsAt, excerpt.endsAt]);
  const breaks = points.flatMap((point, at) => (point === "\n" ? [at, at + 1] : []));
  return [...new Set([0, ...ends, ...breaks, points.length])].sort((a, b) => a - b);
}

/** The lines of a text, with the comments at the passages that they are of; passages may overlap and cross lines. */
function markedLines(text: ExportedText, marked: readonly Marked[]): ParagraphChild[][] {
  const points = [...text.text];
  const cuts = cutsOf(points, marked);
  const lines: ParagraphChild[][] = [[]];
  for (const [index, to] of cuts.slice(1).entries()) {
    const from = cuts[index] ?? 0;
    const line = lines.at(-1) ?? [];
    const words = points.slice(from, to).join("");
    line.push(...marked.filter(({ excerpt }) => excerpt.startsAt === from).map(({ id }) => new CommentRangeStart(id)));
    if (words !== "\n") line.push(run(words, text.language));
    for (const { id } of marked.filter(({ excerpt }) => excerpt.endsAt === to)) {
      line.push(new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] }));
    }
    if (words === "\n") lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

/** Every text that was coded, whole, in the language of its authors, with the codes of its passages as Word's comments. */
export function renderCodedTexts(coding: CodingExport, words: CodingDocumentWords): Promise<Uint8Array<ArrayBuffer>> {
  const { language } = coding;
  const coded = coding.texts.filter(({ excerpts }) => excerpts.length > 0);
  let next = 0;
  const marked = coded.map((text) => ({
    text,
    passages: text.excerpts.map((excerpt) => ({ id: next++, excerpt })),
  }));
  const children = marked.flatMap(({ text, passages }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(words.textOf(text), language)] }),
    ...markedLines(text, passages).map((line) => new Paragraph({ children: line })),
  ]);
  const nothing = coded.length > 0 ? [] : [new Paragraph({ children: [run(words.nothing, language)] })];
  const comments = marked.flatMap(({ passages }) => passages.map((one) => comment(one, language, words)));
  const review = { text: coding.review.title, language };
  return wordFile({ language, review, title: words.codedTitle, children: [...children, ...nothing], comments });
}
