import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { instantOf } from "~/language/zoned-time";
import type { ExtensionForm } from "./extension-form";
import { findReviewToManage, type ManagedReview } from "./participation-access.server";

type Key = { review: string; participant: string };

const columns = { participantId: true, extendedUntil: true, admittedLate: true } as const;

async function find(tx: WriteTransaction, ctx: CommandContext, { review: slug, participant }: Key) {
  const review = await findReviewToManage(tx, ctx.actor, slug);
  const where = { reviewId: review.id, participant: { slug: participant } };
  const found = await tx.participation.findFirst({ where, select: columns });
  if (!found) throw notFound();
  return { review, found };
}

type Change = { extendedUntil: Date | null; admittedLate: boolean; extensionReason: string | null };
type Found = Awaited<ReturnType<typeof find>>;

async function change(
  tx: WriteTransaction,
  ctx: CommandContext,
  { review, found, data }: Found & { data: Change },
): Promise<void> {
  const { participantId } = found;
  const where = { reviewId_participantId: { reviewId: review.id, participantId } };
  await tx.participation.update({ where, data, select: { participantId: true } });
  const text = (at: Date | null) => at?.toISOString() ?? null;
  await recordAuditEvent(tx, ctx, {
    action: data.extendedUntil ? "participation.extend" : "participation.endExtension",
    subjectType: "Review",
    subjectId: review.id,
    detail: {
      participant: participantId,
      before: text(found.extendedUntil),
      after: text(data.extendedUntil),
      late: data.admittedLate,
    },
  });
}

/** The instant that was typed, in the zone of the review; it is later than the deadline of the review. */
function readUntil({ until, time }: ExtensionForm, { timeZone, submissionsCloseAt }: ManagedReview): Date {
  const instant = instantOf(`${until}T${time}`, timeZone);
  if (!instant) throw invalid({ until: ["extensionInvalid"] });
  if (instant <= submissionsCloseAt) throw invalid({ until: ["extensionTooEarly"] });
  return instant;
}

/**
 * Gives one participant more time. What it sends within it is in time, or marked as late where it is admitted as such.
 * @throws DomainError notFound, forbidden; invalid for what is no time after the deadline of the review
 */
export async function extendDeadline(
  ctx: CommandContext,
  { form, ...key }: Key & { form: ExtensionForm },
): Promise<void> {
  await ctx.write(async (tx) => {
    const known = await find(tx, ctx, key);
    const extendedUntil = readUntil(form, known.review);
    const data = { extendedUntil, admittedLate: form.late, extensionReason: form.reason };
    await change(tx, ctx, { ...known, data });
  });
}

/**
 * Takes the extension back: the deadline of the review counts again. What was sent stays sent.
 * @throws DomainError notFound, forbidden
 */
export async function endExtension(ctx: CommandContext, key: Key): Promise<void> {
  await ctx.write(async (tx) => {
    const known = await find(tx, ctx, key);
    const data = { extendedUntil: null, admittedLate: false, extensionReason: null };
    await change(tx, ctx, { ...known, data });
  });
}
