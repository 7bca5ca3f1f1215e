import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { QueryContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { excerptSelect, excerptSource } from "~/domain/report/content/citation-source.server";
import type { FoundParagraph } from "~/domain/report/report-access.server";
import { userIdOf } from "~/permission/actor";

type Link = { paragraph: FoundParagraph; excerptId: string };

async function excerptOfSameReview(tx: WriteTransaction, { paragraph, excerptId }: Link) {
  const section = await tx.reportSection.findUniqueOrThrow({
    where: { id: paragraph.sectionId },
    select: { report: { select: { reviewId: true } } },
  });
  const { reviewId } = section.report;
  const excerpt = await tx.excerpt.findFirst({
    where: { id: excerptId, frozenAnswer: { version: { submission: { reviewId } } } },
    select: excerptSelect,
  });
  if (!excerpt) throw notFound();
  return excerptSource(excerpt);
}

/**
 * Rests a paragraph on an excerpt of the same review, within the caller's transaction; does nothing where it does so
 * already.
 * @throws DomainError notFound for an excerpt of another review, invalid for one that no longer counts.
 */
export async function citeExcerpt(tx: WriteTransaction, ctx: Pick<QueryContext, "actor" | "now">, link: Link) {
  const { paragraph, excerptId } = link;
  const source = await excerptOfSameReview(tx, link);
  if (source.citability === "void") throw invalid({ "": ["excerptNotCitable"] });
  const key = { paragraphId: paragraph.id, excerptId };
  if (await tx.citation.findUnique({ where: { paragraphId_excerptId: key } })) return;
  const last = await tx.citation.aggregate({ where: { paragraphId: paragraph.id }, _max: { position: true } });
  const position = (last._max.position ?? -1) + 1;
  const addedById = userIdOf(ctx.actor);
  await tx.citation.create({ data: { ...key, position, addedById, addedAt: ctx.now } });
  await recordCitation(tx, ctx, { ...link, action: "paragraph.cite" });
}

function recordCitation(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "actor" | "now">,
  { paragraph, excerptId, action }: Link & { action: string },
): Promise<void> {
  return recordAuditEvent(tx, ctx, {
    action,
    subjectType: "Paragraph",
    subjectId: paragraph.id,
    detail: { excerptId },
  });
}

/** Takes an excerpt from under a paragraph, within the caller's transaction; does nothing where it is not cited. */
export async function unciteExcerpt(tx: WriteTransaction, ctx: Pick<QueryContext, "actor" | "now">, link: Link) {
  const { paragraph, excerptId } = link;
  const { count } = await tx.citation.deleteMany({ where: { paragraphId: paragraph.id, excerptId } });
  if (count > 0) await recordCitation(tx, ctx, { ...link, action: "paragraph.uncite" });
}
