import type { WriteTransaction } from "~/db/types";

/** The paragraphs of a section in the order of the outline. */
export function paragraphsInOrder(tx: WriteTransaction, sectionId: string) {
  return tx.paragraph.findMany({
    where: { sectionId, removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, text: true, position: true },
  });
}

/** Numbers the paragraphs of a section in the order given. */
export async function storeOrder(tx: WriteTransaction, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries()) await tx.paragraph.update({ where: { id }, data: { position } });
}
