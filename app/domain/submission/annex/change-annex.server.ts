import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { removedLife } from "./annex-rules";
import type { AnnexKey, ChangedAnnex } from "./annex-schema";
import { annexMark } from "./annex-mark.server";
import { getAnnexesToWrite, levelToStore, requireRoom } from "./annexes-to-write.server";

type OfSubmission = { submissionId: string };

const subjectOf = (submissionId: string) => ({ subjectType: "Submission", subjectId: submissionId });

/**
 * Says something else of an annex of a draft: its title, its language, who reads it. Its file stays.
 * @throws DomainError notFound, forbidden; conflict where nothing can be written; invalid where the review does not allow
 * the level, or someone else changed it since the person saw it
 */
export async function changeAnnex(
  ctx: CommandContext,
  { submissionId, annex: id, seen, title, language, level: chosen }: OfSubmission & ChangedAnnex,
): Promise<void> {
  await ctx.write(async (tx) => {
    const row = await getAnnexesToWrite(tx, ctx, submissionId);
    const before = row.annexes.find((annex) => annex.id === id);
    if (!before) throw notFound();
    const level = levelToStore(row, chosen, before.level);
    if (annexMark(before) === annexMark({ title, language, level })) return;
    if (annexMark(before) !== seen) throw invalid({ "": ["annexChanged"] });
    await tx.annex.update({ where: { id }, data: { title, language, level } });
    const detail = { number: row.number, annex: id };
    await recordAuditEvent(tx, ctx, { action: "annex.change", ...subjectOf(submissionId), detail });
  });
}

/**
 * Removes an annex from a draft. It can be put back for some time. The same act again changes nothing.
 * @throws DomainError notFound, forbidden; conflict where nothing can be written
 */
export async function removeAnnex(ctx: CommandContext, { submissionId, annex: id }: OfSubmission & AnnexKey) {
  await ctx.write(async (tx) => {
    const row = await getAnnexesToWrite(tx, ctx, submissionId);
    if (!row.annexes.some((annex) => annex.id === id)) {
      if ((await tx.annex.count({ where: { id, submissionId } })) === 0) throw notFound();
      return;
    }
    await tx.annex.update({ where: { id }, data: { removedAt: ctx.now } });
    const detail = { number: row.number, annex: id };
    await recordAuditEvent(tx, ctx, { action: "annex.remove", ...subjectOf(submissionId), detail });
  });
}

/**
 * Puts an annex back that was removed. The same act again changes nothing.
 * @throws DomainError notFound, also where it can no longer be put back; forbidden; conflict where nothing can be written;
 * invalid where there is no room
 */
export async function restoreAnnex(ctx: CommandContext, { submissionId, annex: id }: OfSubmission & AnnexKey) {
  await ctx.write(async (tx) => {
    const row = await getAnnexesToWrite(tx, ctx, submissionId);
    if (row.annexes.some((annex) => annex.id === id)) return;
    const since = new Date(ctx.now.getTime() - removedLife);
    if ((await tx.annex.count({ where: { id, submissionId, removedAt: { gt: since } } })) === 0) throw notFound();
    requireRoom(row);
    await tx.annex.update({ where: { id }, data: { removedAt: null } });
    const detail = { number: row.number, annex: id };
    await recordAuditEvent(tx, ctx, { action: "annex.restore", ...subjectOf(submissionId), detail });
  });
}
