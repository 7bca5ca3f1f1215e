import { sendInvitation } from "~/domain/account/invitation/invitation-steps.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { queueMessages } from "~/domain/notification/queue-mail.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { inChunks, rowsAtOnce } from "~/domain/shared/in-chunks";
import { findReviewToManage } from "../participation-access.server";
import { planReminders } from "./plan-reminders.server";

/**
 * Reminds the people of these participants, as far as they have not answered and were not written to within a day: the
 * mails leave by the outbox. Answers how many.
 * @throws DomainError notFound, forbidden; invalid where nobody can be reminded
 */
export async function sendReminders(
  ctx: CommandContext,
  { review: slug, slugs }: { review: string; slugs: readonly string[] },
): Promise<number> {
  return ctx.write(async (tx) => {
    const review = await findReviewToManage(tx, ctx.actor, slug);
    const { messages, invitations, participantIds } = await planReminders(tx, review, { slugs, now: ctx.now });
    if (messages.length + invitations.length === 0) throw invalid({ participant: ["nobodyToRemind"] });
    await inChunks(messages, rowsAtOnce, (chunk) => queueMessages(tx, ctx, chunk));
    for (const { id } of invitations) await sendInvitation(tx, ctx, id);
    const where = { reviewId: review.id, participantId: { in: [...participantIds] } };
    await tx.participation.updateMany({ where, data: { remindedAt: ctx.now } });
    const detail = { participants: participantIds.size, messages: messages.length, invitations: invitations.length };
    const subject = { subjectType: "Review", subjectId: review.id };
    await recordAuditEvent(tx, ctx, { action: "participation.remind", ...subject, detail });
    return messages.length + invitations.length;
  });
}
