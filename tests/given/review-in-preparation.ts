import { refreshReference } from "~/domain/reference/refresh-reference.server";
import { importAsReview } from "~/domain/review/document/write/import-as-review.server";
import { reviewDocumentSchema } from "~/domain/review/document/review-document";
import { visitor } from "~/permission/actor";
import type { Held } from "../support/database";
import { signedIn } from "./actors";
import escapFile from "./reviews/escap-test.json";

/** The review of the sample file, in preparation, with one person of its secretariat. */
export async function reviewInPreparation(held: Held, now: Date) {
  await refreshReference(held.database, now);
  const { write } = held.ctx();
  const reviewId = await importAsReview({ write, actor: visitor, now }, reviewDocumentSchema.parse(escapFile));
  const actor = signedIn({ staff: [{ reviewId, slug: "escap-test", role: "secretariat" }] });
  return { reviewId, slug: "escap-test", actor };
}
