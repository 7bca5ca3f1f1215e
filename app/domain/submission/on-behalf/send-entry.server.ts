import type { DraftToSend } from "~/db/queries/draft/find-draft-to-send.server";
import type { WriteTransaction } from "~/db/types";
import { closeTokens } from "~/domain/account/links/one-time-token.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { dropUnsent } from "~/domain/notification/queue-mail.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { can } from "~/permission/can";
import { entryLinkLife } from "./on-behalf-rules";
import type { EntryContact } from "./on-behalf-schema";
import type { ParticipationKey } from "./enter-on-behalf.server";
import { mailEntryLink } from "./tell-of-entry.server";

type About = Parameters<typeof mailEntryLink>[2]["about"];

/** Ends the link there is: a new one takes its place, or none is needed any more. */
export async function closeEntryLink(tx: WriteTransaction, submissionId: string, mailId: string | null): Promise<void> {
  await closeTokens(tx, { purpose: "onBehalf", subjectId: submissionId });
  await dropUnsent(tx, mailId);
}

/** What was answered, or decided, about the version before says nothing about this one. */
const unanswered = {
  answeredAt: null,
  answeredName: null,
  objection: null,
  unconfirmedReason: null,
  unconfirmedById: null,
  unconfirmedAt: null,
};

async function ask(
  tx: WriteTransaction,
  ctx: CommandContext,
  { submissionId, about }: { submissionId: string; about: About },
): Promise<void> {
  const { contactEmail, contactLanguage, mailId } = await tx.entryOnBehalf.findUniqueOrThrow({
    where: { submissionId },
  });
  await closeEntryLink(tx, submissionId, mailId);
  const expiresAt = new Date(ctx.now.getTime() + entryLinkLife);
  const asked = contactEmail === null ? null : { submissionId, contactEmail, contactLanguage, expiresAt };
  const mailed = asked && (await mailEntryLink(tx, ctx, { about, asked }));
  await tx.entryOnBehalf.update({ where: { submissionId }, data: { mailId: mailed, expiresAt: asked && expiresAt } });
}

/**
 * What the sending of a version means for an entry, within the caller's transaction: staff sent it, and its participant is
 * asked to confirm it; or a focal point sent it, and it is the participant's own from now on.
 */
export async function settleEntry(
  tx: WriteTransaction,
  ctx: CommandContext,
  { submission: { id, ...about }, byStaff }: { submission: DraftToSend; byStaff: boolean },
): Promise<void> {
  const where = { submissionId: id };
  await tx.submission.update({ where: { id }, data: { onBehalf: byStaff ? "unconfirmed" : "taken-over" } });
  await tx.entryOnBehalf.update({ where, data: unanswered });
  if (byStaff) return ask(tx, ctx, { submissionId: id, about });
  const { mailId } = await tx.entryOnBehalf.update({ where, data: { contactEmail: null } });
  await closeEntryLink(tx, id, mailId);
}

/**
 * Changes who confirms, and sends the link again, where a text waits for a confirmation; the earlier links no longer work.
 * @throws DomainError notFound, forbidden; conflict where nothing waits for a confirmation
 */
export async function resendEntryLink(
  ctx: CommandContext,
  { contact, ...key }: ParticipationKey & { contact: EntryContact },
): Promise<void> {
  await ctx.write(async (tx) => {
    const found = await tx.submission.findFirst({
      where: { review: { slug: key.review }, participant: { slug: key.participant }, onBehalf: { not: null } },
      include: { review: true, participant: true },
    });
    if (!found || !can(ctx.actor, "participant.read", found)) throw notFound();
    requirePermission(ctx.actor, "entry.make", found);
    const { id, number, review, participant, onBehalf } = found;
    if (onBehalf === "taken-over" || onBehalf === "confirmed") throw conflict();
    await tx.entryOnBehalf.update({ where: { submissionId: id }, data: contact });
    if (found.sentAt && found.state !== "returned")
      await ask(tx, ctx, { submissionId: id, about: { review, participant } });
    const subject = { subjectType: "Submission", subjectId: id };
    await recordAuditEvent(tx, ctx, { action: "entry.resend", ...subject, detail: { number } });
  });
}
