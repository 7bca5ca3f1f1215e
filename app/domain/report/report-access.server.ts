import type { Prisma, Reader } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { Actor } from "~/permission/actor";
import { can } from "~/permission/can";
import type { Permission } from "~/permission/policy";
import { idIn, reviewIdsOf } from "~/permission/scopes";

/** The one report of a review that is drafted so far; other keys are other outlines of the same engine. */
export const mainReport = "report";

/** The reviews whose draft the actor may read. */
function draftReviews(actor: Actor): Prisma.ReviewWhereInput {
  return idIn(reviewIdsOf(actor, "report.readDraft"));
}

type Asked = { review: string; permission: Permission };

/**
 * The report of a review, for somebody who may read its draft.
 * @throws DomainError notFound outside that scope, forbidden inside it without the permission asked for.
 */
export async function findDraftReport(read: Reader, { actor }: Pick<QueryContext, "actor">, asked: Asked) {
  const report = await read.report.findFirst({
    where: { key: mainReport, review: { slug: asked.review, AND: draftReviews(actor) } },
    include: { review: true },
  });
  if (!report) throw notFound();
  requirePermission(actor, asked.permission, { reviewId: report.reviewId });
  return report;
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
