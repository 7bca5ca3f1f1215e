import type { WriteTransaction } from "~/db/types";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import type { Language } from "~/language/language";
import { storedLine } from "./written-register";

type Place = { reviewId: string; original: Language; sessionIds: ReadonlyMap<number, string> };

/** Writes the document register of a review that is imported. */
export async function createRegister(
  tx: WriteTransaction,
  { documents }: Pick<ReviewDocument, "documents">,
  { reviewId, ...place }: Place,
): Promise<void> {
  const data = documents.map((line, position) => ({ reviewId, position, ...storedLine(line, place) }));
  await tx.reviewDocument.createMany({ data });
}
