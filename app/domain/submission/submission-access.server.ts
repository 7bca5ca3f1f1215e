import type { Prisma } from "~/db/types";
import { forbidden, notFound } from "~/domain/shared/domain-error";
import type { Actor } from "~/permission/actor";
import { can, scopeOf, type Scope } from "~/permission/can";
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

/** One submission, where the actor acts for its participant: the condition for `requireOwn`. */
export function ownSubmission(actor: Actor, submissionId: string): Prisma.SubmissionWhereInput {
  return { id: submissionId, ...submissionScope(actor, "submission.read") };
}

/**
 * The submission that was found, once it is sure that the actor may do `permission` to it.
 * @throws DomainError notFound where there is none that they may read, forbidden where they may read it and no more.
 */
export function requireOwn<T extends { participantId: string }>(
  found: T | null,
  { actor, permission }: { actor: Actor; permission: Permission },
): T {
  const subject = found && { participantId: found.participantId };
  if (!found || !subject || !can(actor, "submission.read", subject)) throw notFound();
  if (!can(actor, permission, subject)) throw forbidden();
  return found;
}
