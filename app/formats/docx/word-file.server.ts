import { Document, HeadingLevel, type ICommentOptions, Packer, Paragraph } from "docx";
import type { Language } from "~/language/language";
import { reportFooters } from "./header-footer.server";
import { documentStyles, page } from "./layout.server";
import { plainText, run } from "./runs.server";

type WordFile = {
  language: Language;
  title: string;
  /** The review, above the title; in the language in which it is named. */
  review: { text: string; language: Language };
  /** Between the name of the review and the title. */
  before?: readonly Paragraph[];
  children: readonly Paragraph[];
  comments?: readonly ICommentOptions[];
};

/** A Word file with its title below the name of the review, and numbered pages. */
export async function wordFile(file: WordFile): Promise<Uint8Array<ArrayBuffer>> {
  const { language, title, review, before = [], children, comments } = file;
  const document = new Document({
    title: plainText(title),
    subject: plainText(review.text),
    compatibility: { version: 15 },
    styles: documentStyles(language),
    ...(comments ? { comments: { children: comments } } : {}),
    sections: [
      {
        properties: { page },
        footers: { default: reportFooters(language).default },
        children: [
          new Paragraph({ children: [run(review.text, review.language, { bold: true, size: 26 })] }),
          ...before,
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title, language)] }),
          ...children,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
