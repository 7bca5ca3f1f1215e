import { documentFile, exportStored } from "~/domain/review/document/export/export-review.server";
import { readOwnSetUp } from "~/domain/review/setup/own-set-up.server";
import type { QueryContext } from "~/domain/shared/context";

/** A review as the text of review.json. @throws DomainError notFound where the actor does not set it up */
export async function exportReviewFile(ctx: QueryContext, slug: string): Promise<string> {
  return documentFile(await exportStored(ctx.read, await readOwnSetUp(ctx, slug)));
}
