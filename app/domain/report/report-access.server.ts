import { findReportWithParagraph, type StoredParagraph } from "~/db/queries/find-paragraph.server";
import { findReport, findReportWithLatest, type ReportKey } from "~/db/queries/find-report.server";
import type { Reader } from "~/db/types";
import { reviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { Actor } from "~/permission/actor";
import { can } from "~/permission/can";
import type { Permission } from "~/permission/policy";
import { reviewIdsOf } from "~/permission/scopes";

/** The one report of a review that is drafted so far; other keys are other outlines of the same engine. */
export const mainReport = "report";

type ReportQuery = { review: string; permission: Permission };
type Asking = Pick<QueryContext, "actor">;

async function withSetup(read: Reader, { actor }: Asking, found: { report: ReportKey; permission: Permission }) {
  const { report, permission } = found;
  const reviewId = report.review.id;
  const reached = reviewIdsOf(actor, "report.readDraft");
  if (reached !== "all" && !reached.includes(reviewId)) throw notFound();
  requirePermission(actor, permission, { reviewId });
  return { id: report.id, attribution: report.attribution, reviewId, review: await reviewSetup(read, report.review) };
}

/**
 * The report of a review with the set-up of that review, for someone who may read its draft: one statement.
 * @throws DomainError notFound outside that scope, forbidden inside it without the permission asked for.
 */
export async function findDraftReport(read: Reader, ctx: Asking, { review, permission }: ReportQuery) {
  const report = findReport(read, { review, key: mainReport });
  if (!report) throw notFound();
  return withSetup(read, ctx, { report, permission });
}

/**
 * The same for someone who may freeze it, with its latest version: one statement.
 * @throws DomainError as `findDraftReport`
 */
export async function findReportToFreeze(read: Reader, ctx: Asking, review: string) {
  const found = findReportWithLatest(read, { review, key: mainReport });
  if (!found) throw notFound();
  const report = await withSetup(read, ctx, { report: found.report, permission: "report.freeze" });
  return { report, latest: found.latest };
}

/**
 * A paragraph that is in the outline, or one that was removed from it, with its report, for those who may read the draft:
 * one statement.
 * @throws DomainError notFound outside that scope, forbidden inside it without the permission asked for.
 */
export async function findParagraph(
  read: Reader,
  ctx: Asking,
  { review, permission, paragraphId, removed }: ReportQuery & { paragraphId: string; removed?: boolean },
) {
  const found = findReportWithParagraph(read, { review, key: mainReport, paragraphId });
  if (!found) throw notFound();
  const report = await withSetup(read, ctx, { report: found.report, permission });
  const { paragraph } = found;
  if (!paragraph || (paragraph.removedAt !== null && !removed)) throw notFound();
  return { report, paragraph };
}

export type FoundParagraph = StoredParagraph;

/** What the screens of the draft offer the actor. */
export function draftingRights(actor: Actor, reviewId: string) {
  return {
    write: can(actor, "paragraph.write", { reviewId }),
    translate: can(actor, "paragraph.translate", { reviewId }),
    freeze: can(actor, "report.freeze", { reviewId }),
    publish: can(actor, "report.publish", { reviewId }),
  };
}

export type DraftingRights = ReturnType<typeof draftingRights>;
