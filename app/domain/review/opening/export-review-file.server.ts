import { documentFile, exportReview } from "~/domain/review/document/export/export-review.server";
import { readOwnSetUp } from "~/domain/review/setup/own-set-up.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";

/** A review as the text of review.json. @throws DomainError notFound where the actor does not set it up */
export async function exportReviewFile(ctx: QueryContext, slug: string): Promise<string> {
  await readOwnSetUp(ctx, slug);
  const document = await exportReview(ctx.read, slug);
  if (!document) throw notFound();
  return documentFile(document);
}
