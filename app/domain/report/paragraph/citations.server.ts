import { findExcerptSource } from "~/db/queries/citable-excerpts.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { QueryContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { excerptSource } from "~/domain/report/content/citation-source.server";
import type { Stance } from "~/domain/report/content/stance";
import type { FoundParagraph } from "~/domain/report/report-access.server";
import { userIdOf } from "~/permission/actor";

type Link = { paragraph: FoundParagraph; excerptId: string };

type LinkInReport = Link & { report: { reviewId: string }; stance: Stance };

function excerptOfSameReview(tx: WriteTransaction, { report: { reviewId }, excerptId }: LinkInReport) {
  const excerpt = findExcerptSource(tx, { excerptId, reviewId });
  if (!excerpt) throw notFound();
  return excerptSource(excerpt);
}

/**
 * Rests a paragraph on an excerpt of the same review, within the caller's transaction; does nothing where it does so
 * already.
 * @throws DomainError notFound for an excerpt of another review, invalid for one that no longer counts.
 */
export async function citeExcerpt(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "actor" | "now">,
  link: LinkInReport,
): Promise<void> {
  const { paragraph, excerptId, stance } = link;
  const source = excerptOfSameReview(tx, link);
  if (source.citability === "void") throw invalid({ "": ["excerptNotCitable"] });
  const key = { paragraphId: paragraph.id, excerptId };
  const cited = await tx.citation.findMany({
    where: { paragraphId: paragraph.id },
    orderBy: { position: "desc" },
    select: { excerptId: true, position: true },
  });
  if (cited.some((citation) => citation.excerptId === excerptId)) return;
  const position = (cited[0]?.position ?? -1) + 1;
  const addedById = userIdOf(ctx.actor);
  await tx.citation.create({ data: { ...key, position, addedById, addedAt: ctx.now, stance } });
  await recordCitation(tx, ctx, { paragraph, excerptId, action: "paragraph.cite", stance });
}

function recordCitation(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "actor" | "now">,
  { paragraph, excerptId, action, stance }: Link & { action: string; stance?: Stance },
): Promise<void> {
  return recordAuditEvent(tx, ctx, {
    action,
    subjectType: "Paragraph",
    subjectId: paragraph.id,
    detail: { excerptId, ...(stance && { stance }) },
  });
}

/**
 * Says what a cited excerpt does for the paragraph, within the caller's transaction; does nothing where it does so already.
 * @throws DomainError notFound where the paragraph does not cite it any more.
 */
export async function changeStance(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "actor" | "now">,
  { paragraph, excerptId, stance }: Link & { stance: Stance },
): Promise<void> {
  const where = { paragraphId_excerptId: { paragraphId: paragraph.id, excerptId } };
  const cited = await tx.citation.findUnique({ where, select: { stance: true } });
  if (!cited) throw notFound();
  if (cited.stance === stance) return;
  await tx.citation.update({ where, data: { stance }, select: { excerptId: true } });
  await recordCitation(tx, ctx, { paragraph, excerptId, action: "paragraph.changeStance", stance });
}

/** Takes an excerpt from under a paragraph, within the caller's transaction; does nothing where it is not cited. */
export async function unciteExcerpt(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "actor" | "now">,
  link: Link,
): Promise<void> {
  const { paragraph, excerptId } = link;
  const { count } = await tx.citation.deleteMany({ where: { paragraphId: paragraph.id, excerptId } });
  if (count > 0) await recordCitation(tx, ctx, { paragraph, excerptId, action: "paragraph.uncite" });
}
