import type { QueryContext } from "~/domain/shared/context";
import { requirePermission } from "~/domain/shared/require-permission";
import { integrityResultSchema, type IntegrityResult } from "./integrity";

export type LatestIntegrityCheck = IntegrityResult & {
  checkedAt: Date;
  /** Texts of other reviews do not fit; they are not among the failures. */
  failsElsewhere: boolean;
};

/**
 * The latest check of integrity as the staff of a review is told of it: everything but the texts of other reviews; null
 * before the first. The caller has checked that the actor may read it.
 */
export async function readIntegrity(
  { read }: Pick<QueryContext, "read">,
  { review }: { review: string },
): Promise<LatestIntegrityCheck | null> {
  const check = await read.integrityCheck.findFirst({ orderBy: { id: "desc" } });
  if (!check) return null;
  const result = integrityResultSchema.parse(check.result);
  const failures = result.failures.filter((failure) => !("review" in failure) || failure.review === review);
  const failsElsewhere = failures.length < result.failures.length;
  return { ...result, failures, failsElsewhere, checkedAt: check.checkedAt };
}

/** The latest check of integrity as an administrator is told of it, with every failure. @throws DomainError forbidden */
export async function readWholeIntegrity({ read, actor }: QueryContext): Promise<LatestIntegrityCheck | null> {
  requirePermission(actor, "portal.read", {});
  const check = await read.integrityCheck.findFirst({ orderBy: { id: "desc" } });
  if (!check) return null;
  return { ...integrityResultSchema.parse(check.result), failsElsewhere: false, checkedAt: check.checkedAt };
}
