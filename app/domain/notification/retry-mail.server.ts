import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { messagesOfReview } from "./notification-access.server";

/**
 * Has a message that failed tried again at once, and from then on as if it were new; its Message-ID stays. Nothing
 * happens to a message that has been sent in the meantime.
 * @throws DomainError notFound
 */
export async function retryMessage(
  ctx: CommandContext,
  { review, messageId }: { review: string; messageId: string },
): Promise<void> {
  await ctx.write(async (tx) => {
    const asked = { review, permission: "notification.retry" } as const;
    const ofReview = await messagesOfReview({ read: tx, actor: ctx.actor }, asked);
    const message = await tx.outboxMessage.findFirst({ where: { AND: [{ id: messageId }, ofReview] } });
    if (!message) throw notFound();
    if (message.sentAt || !message.lastError || message.nextAttemptAt <= ctx.now) return;
    await tx.outboxMessage.update({ where: { id: message.id }, data: { attempts: 0, nextAttemptAt: ctx.now } });
    await recordAuditEvent(tx, ctx, {
      action: "notification.retry",
      subjectType: "message",
      subjectId: message.id,
      detail: { template: message.template, attempts: message.attempts },
    });
  });
}
