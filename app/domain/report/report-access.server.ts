import { findReport } from "~/db/queries/find-report.server";
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

type Asked = { review: string; permission: Permission };

/**
 * The report of a review with the set-up of that review, for somebody who may read its draft: one statement.
 * @throws DomainError notFound outside that scope, forbidden inside it without the permission asked for.
 */
export async function findDraftReport(read: Reader, { actor }: Pick<QueryContext, "actor">, asked: Asked) {
  const report = findReport(read, { review: asked.review, key: mainReport });
  if (!report) throw notFound();
  const reviewId = report.review.id;
  const reached = reviewIdsOf(actor, "report.readDraft");
  if (reached !== "all" && !reached.includes(reviewId)) throw notFound();
  requirePermission(actor, asked.permission, { reviewId });
  return { id: report.id, reviewId, review: await reviewSetup(read, report.review) };
}

/**
 * A paragraph that is in the outline, or one that was removed from it, with its report, for those who may read the draft.
 * @throws DomainError notFound outside that scope, forbidden inside it without the permission asked for.
 */
export async function findParagraph(
  read: Reader,
  ctx: Pick<QueryContext, "actor">,
  asked: Asked & { paragraphId: string; removed?: boolean },
) {
  const report = await findDraftReport(read, ctx, asked);
  const paragraph = await read.paragraph.findFirst({
    where: { id: asked.paragraphId, section: { reportId: report.id } },
  });
  if (!paragraph || (paragraph.removedAt !== null && !asked.removed)) throw notFound();
  return { report, paragraph };
}

export type FoundParagraph = Awaited<ReturnType<typeof findParagraph>>["paragraph"];

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
