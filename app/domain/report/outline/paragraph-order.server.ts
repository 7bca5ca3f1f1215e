import type { WriteTransaction } from "~/db/types";

/** The paragraphs of a section in the order of the outline. */
export function paragraphsInOrder(tx: WriteTransaction, sectionId: string) {
  return tx.paragraph.findMany({
    where: { sectionId, removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, text: true, position: true },
  });
}

/** Numbers the paragraphs of a section in the order given, in one statement however many there are. */
export async function storeOrder(tx: WriteTransaction, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`UPDATE "Paragraph" SET "position" = o."key" FROM json_each(${JSON.stringify(ids)}) o
    WHERE "Paragraph"."id" = o."value" AND "Paragraph"."position" <> o."key"`;
}
