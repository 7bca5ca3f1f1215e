import type { Prisma, Reader } from "~/db/types";
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

/**
 * Makes sure that the actor may do `permission` to the submission of a participant they act for.
 * @throws DomainError notFound where there is none in their scope, forbidden where they may read it and no more.
 */
export async function requireOwnSubmission(
  reader: Reader,
  actor: Actor,
  { submissionId, permission }: { submissionId: string; permission: Permission },
): Promise<void> {
  const found = await reader.submission.findFirst({
    where: { id: submissionId, ...submissionScope(actor, "submission.read") },
    select: { participantId: true },
  });
  if (!found) throw notFound();
  if (!can(actor, permission, { participantId: found.participantId })) throw forbidden();
}
