import type { Prisma } from "~/db/types";
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
