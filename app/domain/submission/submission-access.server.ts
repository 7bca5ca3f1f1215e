import { findSubmissionToWrite } from "~/db/queries/draft/find-submission-to-write.server";
import { reviewSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import { notFound } from "~/domain/shared/domain-error";
import { sightOf, type Sight } from "./sight";
import { requirePermission } from "~/domain/shared/require-permission";
import { can } from "~/permission/can";
import type { WriteTransaction } from "~/db/types";
import type { Actor } from "~/permission/actor";

/**
 * What a save asks of its submission: one statement, the set-up of the review from memory.
 * `sight` says which answers the actor writes.
 * @throws DomainError notFound where the actor may not read it, forbidden where they may read it and not write
 */
export async function getSubmissionToWrite(
  tx: WriteTransaction,
  actor: Actor,
  submissionId: string,
): Promise<{ state: string; inClearance: boolean; review: ReviewSetup; sight: Sight }> {
  const found = findSubmissionToWrite(tx, submissionId);
  if (!found || !can(actor, "submission.read", found)) throw notFound();
  requirePermission(actor, "answer.write", found);
  const { state, inClearance } = found;
  return { state, inClearance, review: await reviewSetup(tx, found.review), sight: sightOf(actor, found) };
}
