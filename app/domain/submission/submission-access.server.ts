import { findSubmissionToWrite } from "~/db/queries/draft/find-submission-to-write.server";
import { reviewSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import { notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { can } from "~/permission/can";
import type { Prisma, WriteTransaction } from "~/db/types";
import type { Actor } from "~/permission/actor";
import { scopeOf, type Scope } from "~/permission/can";
import type { Permission } from "~/permission/policy";

function whereOf(scope: Scope): Prisma.SubmissionWhereInput {
  switch (scope.reach) {
    case "all":
      return {};
    case "published":
      return { versions: { some: { publishedAt: { not: null } } } };
    case "own":
      return { participantId: { in: scope.participantIds } };
    case "review":
      return { reviewId: { in: scope.reviewIds } };
    case "self":
    case "authored":
      return { id: { in: [] } };
  }
}

/** The submissions that a permission opens to the actor, as a condition of queries. */
export function submissionScope(actor: Actor, permission: Permission): Prisma.SubmissionWhereInput {
  return { OR: scopeOf(actor, permission).map(whereOf) };
}

/** One submission, where the actor acts for its participant: the condition under which a command finds it. */
export function ownSubmission(actor: Actor, submissionId: string): Prisma.SubmissionWhereInput {
  return { id: submissionId, ...submissionScope(actor, "submission.read") };
}

/**
 * What a save asks of its submission: one statement, the set-up of the review from memory.
 * @throws DomainError notFound where the actor may not read it, forbidden where they may read it and not write
 */
export async function getSubmissionToWrite(
  tx: WriteTransaction,
  actor: Actor,
  submissionId: string,
): Promise<{ state: string; review: ReviewSetup }> {
  const found = findSubmissionToWrite(tx, submissionId);
  if (!found || !can(actor, "submission.read", found)) throw notFound();
  requirePermission(actor, "answer.write", found);
  return { state: found.state, review: await reviewSetup(tx, found.review) };
}
