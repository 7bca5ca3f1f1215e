import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { paths } from "~/paths/paths";
import { can } from "~/permission/can";
import { userIdOf } from "~/permission/actor";
import { tellFocalPoints } from "../joint/tell-of-joint.server";
import type { AlignmentKey } from "./alignment-schema";
import { findForAlignment, relationOf } from "./find-for-alignment.server";
import { whyNotAlign } from "./alignment-rules";

type Found = Awaited<ReturnType<typeof getFor>>;

/** @throws DomainError notFound where nothing of it is public, or the actor does not act for the participant; forbidden */
async function getFor(tx: WriteTransaction, ctx: CommandContext, { review, number, participant: slug }: AlignmentKey) {
  const submission = findForAlignment(tx, ctx, { review, number });
  const participant = await tx.participant.findUnique({
    where: { slug },
    select: { id: true, slug: true, name: true },
  });
  const subject = participant && { participantId: participant.id };
  if (!subject || !can(ctx.actor, "submission.read", subject)) throw notFound();
  requirePermission(ctx.actor, "alignment.declare", subject);
  return { submission, participant };
}

async function tell(
  tx: WriteTransaction,
  ctx: CommandContext,
  { found: { submission, participant }, action }: { found: Found; action: "alignment.make" | "alignment.withdraw" },
) {
  const { number, review } = submission;
  const detail = { number, participant: participant.slug };
  await recordAuditEvent(tx, ctx, { action, subjectType: "Submission", subjectId: submission.id, detail });
  await tellFocalPoints(tx, ctx, {
    template: action === "alignment.make" ? "alignmentMade" : "alignmentWithdrawn",
    participantId: submission.lead.id,
    review,
    lead: submission.lead.name,
    other: participant.name,
    pathIn: (language) => paths.submission(language, { review: review.slug, number }),
  });
}

/**
 * Aligns a participant with a published submission of another: shown with it, never counted as its words. The same again
 * changes nothing.
 * @throws DomainError notFound, forbidden; invalid where another version was published since, or with the reason why the
 * participant cannot
 */
export async function alignWith(ctx: CommandContext, { version, ...key }: AlignmentKey & { version: number }) {
  await ctx.write(
    async (tx) => {
      const found = await getFor(tx, ctx, key);
      const { submission, participant } = found;
      const obstacle = whyNotAlign(relationOf(submission, participant.id));
      if (obstacle) throw invalid({ participant: [`alignment_${obstacle}`] });
      if (submission.version !== version) throw invalid({ "": ["alignmentTextChanged"] });
      const where = { submissionId_participantId: { submissionId: submission.id, participantId: participant.id } };
      const stored = await tx.alignment.findUnique({ where });
      if (stored && !stored.withdrawnAt && stored.version === version) return;
      const made = { version, alignedAt: ctx.now, alignedById: userIdOf(ctx.actor) };
      await tx.alignment.upsert({
        where,
        create: { submissionId: submission.id, participantId: participant.id, ...made },
        update: { ...made, withdrawnAt: null, withdrawnById: null },
      });
      await tell(tx, ctx, { found, action: "alignment.make" });
    },
    { publishes: true },
  );
}

/**
 * Withdraws an alignment: it is no longer shown.
 * @throws DomainError notFound, forbidden; conflict where there is none
 */
export async function withdrawAlignment(ctx: CommandContext, key: AlignmentKey) {
  await ctx.write(
    async (tx) => {
      const found = await getFor(tx, ctx, key);
      const { submission, participant } = found;
      const where = { submissionId_participantId: { submissionId: submission.id, participantId: participant.id } };
      const stored = await tx.alignment.findUnique({ where });
      if (!stored) throw conflict();
      if (stored.withdrawnAt) return;
      await tx.alignment.update({ where, data: { withdrawnAt: ctx.now, withdrawnById: userIdOf(ctx.actor) } });
      await tell(tx, ctx, { found, action: "alignment.withdraw" });
    },
    { publishes: true },
  );
}
