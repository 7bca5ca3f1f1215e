import type { WriteTransaction } from "~/db/types";
import { invalid } from "~/domain/shared/domain-error";

/** Identifiers of codes by key. @throws DomainError invalid for a key that the codebook of the review does not have. */
export async function codeIds(tx: WriteTransaction, reviewId: string, keys: readonly string[]): Promise<string[]> {
  const rows = await tx.code.findMany({ where: { reviewId, key: { in: [...keys] } }, select: { id: true } });
  if (rows.length !== new Set(keys).size) throw invalid({ codes: ["codeUnknown"] });
  return rows.map(({ id }) => id);
}
