import type { WriteTransaction } from "~/db/types";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { readableTexts } from "~/domain/coding/coding-access.server";

/** The excerpt of this review inside a transaction, removed ones included. @throws DomainError notFound */
export async function findExcerpt(tx: WriteTransaction, input: { reviewId: string; excerptId: string }) {
  const excerpt = await tx.excerpt.findFirst({
    where: { id: input.excerptId, frozenAnswer: readableTexts(input.reviewId) },
    include: { codes: { select: { codeId: true } }, citations: { where: { paragraph: { removedAt: null } }, take: 1 } },
  });
  if (!excerpt) throw notFound();
  return { ...excerpt, reviewId: input.reviewId };
}

/** Identifiers of codes by key. @throws DomainError invalid for a key that the codebook of the review does not have. */
export async function codeIds(tx: WriteTransaction, reviewId: string, keys: readonly string[]): Promise<string[]> {
  const rows = await tx.code.findMany({ where: { reviewId, key: { in: [...keys] } }, select: { id: true } });
  if (rows.length !== new Set(keys).size) throw invalid({ codes: ["codeUnknown"] });
  return rows.map(({ id }) => id);
}
