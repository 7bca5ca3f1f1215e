import { Document, HeadingLevel, type ICommentOptions, Packer, Paragraph } from "docx";
import type { CodingExport, ExportedCode, ExportedText } from "~/domain/coding/export/read-coding.server";
import { reportFooters } from "~/formats/docx/header-footer.server";
import { documentStyles, page } from "~/formats/docx/layout.server";
import { plainText, run } from "~/formats/docx/runs.server";

/** The words of Word files on the coding of a review. */
export type CodingDocumentWords = {
  codeOf: (code: ExportedCode) => string;
  typeOf: (type: ExportedCode["type"]) => string;
  /** "Kazakhstan. Session 2, question 3". */
  textOf: (text: ExportedText) => string;
  passagesTitle: string;
  codedTitle: string;
  /** Heads the passages that no code is given to. */
  withoutCode: string;
  /** Where there is nothing to print. */
  nothing: string;
};

type DocumentParts = { title: string; children: Paragraph[]; comments?: readonly ICommentOptions[] };

/** A Word file that has the title of the review above its own. */
export async function codingDocument(
  { review, language }: Pick<CodingExport, "review" | "language">,
  { title, children, comments }: DocumentParts,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: plainText(title),
    subject: plainText(review.title),
    compatibility: { version: 15 },
    styles: documentStyles(language),
    ...(comments ? { comments: { children: comments } } : {}),
    sections: [
      {
        properties: { page },
        footers: { default: reportFooters(language).default },
        children: [
          new Paragraph({ children: [run(review.title, language, { bold: true, size: 26 })] }),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title, language)] }),
          ...children,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
