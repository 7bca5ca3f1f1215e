import type { CodingExport } from "~/domain/coding/export/read-coding.server";
import { toCsv } from "./csv/csv.server";
import { excerptColumns, excerptLines, type ExcerptWords } from "./csv/excerpts-csv";
import { renderCodedTexts } from "./docx/coding/coded-texts.server";
import type { CodingDocumentWords } from "./docx/coding/coding-document-words";
import { renderPassages } from "./docx/coding/passages.server";
import { renderAnnotations } from "./json/annotations";
import { renderQdc } from "./qda/codebook.server";
import { renderQdpx, type ProjectWords } from "./qda/project.server";
import { toXlsx } from "./xlsx/xlsx.server";

/** The formats of the coding of a review, by the names under which they are asked for. */
export const codingFormats = ["qdpx", "qdc", "annotations", "csv", "xlsx", "passages", "coded-texts"] as const;
export type CodingFormat = (typeof codingFormats)[number];

/** The type of the file of each. */
export const codingFileTypes = {
  qdpx: "qdpx",
  qdc: "qdc",
  annotations: "jsonld",
  csv: "csv",
  xlsx: "xlsx",
  passages: "docx",
  "coded-texts": "docx",
} as const satisfies Record<CodingFormat, string>;

/** The words of these files in one language. */
export type CodingWords = { project: ProjectWords; excerpts: ExcerptWords; document: CodingDocumentWords };

type Render = (
  coding: CodingExport,
  words: CodingWords,
) => string | Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

const renderers: Record<CodingFormat, Render> = {
  qdpx: (coding, words) => renderQdpx(coding, words.project),
  qdc: (coding, words) => renderQdc(coding, words.project),
  annotations: renderAnnotations,
  csv: (coding, words) => toCsv(excerptColumns(words.excerpts), excerptLines(coding)),
  xlsx: (coding, words) => toXlsx(coding.review.title, excerptColumns(words.excerpts), excerptLines(coding)),
  passages: (coding, words) => renderPassages(coding, words.document),
  "coded-texts": (coding, words) => renderCodedTexts(coding, words.document),
};

/** The coding of a review in a format. */
export async function renderCoding(
  format: CodingFormat,
  coding: CodingExport,
  words: CodingWords,
): Promise<string | Uint8Array<ArrayBuffer>> {
  return renderers[format](coding, words);
}
