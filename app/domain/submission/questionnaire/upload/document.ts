import type { ReadBlock } from "~/language/text/read-blocks";
import { withNotes } from "~/language/text/structure/text-notes";

/** A piece of a document in reading order, with the keys that it carries. */
export type DocumentBlock =
  | (Extract<ReadBlock, { kind: "paragraph" }> & {
      bookmarks: string[];
      /** Of the content control around it; null where it is in none. */
      tag: string | null;
      /** Letters of it are bold, in italics or the like. */
      styled: boolean;
    })
  | { kind: "table"; rows: DocumentBlock[][][] };

export type DocumentParagraph = Extract<DocumentBlock, { kind: "paragraph" }>;

/** How often a document has what answers cannot have; `notes`: those that are in none. */
export type LeftOut = { changes: number; comments: number; images: number; notes: number };

/** `outside`: texts that are not in the run of the document: text boxes, and notes to which nothing leads. */
export type ReadDocument = { blocks: DocumentBlock[]; outside: string[]; leftOut: LeftOut };

export const nothingLeftOut = (): LeftOut => ({ changes: 0, comments: 0, images: 0, notes: 0 });

/** A document while it is read. */
export type Reading = Pick<ReadDocument, "outside" | "leftOut">;

/** The plain text of blocks, for what is only listed. */
export function plainOf(blocks: readonly DocumentBlock[]): string {
  const text = blocks
    .map((block) =>
      block.kind === "paragraph" ? block.text : block.rows.map((row) => row.map(plainOf).join(" | ")).join("\n"),
    )
    .join("\n")
    .trim();
  return withNotes(text);
}
