import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { mostAttempts, toDeliveryFailure } from "./delivery-rules";
import type { FailedMessage } from "./list-unsent-mail.server";
import { isMessageTemplate } from "./mail-templates";

const mostShown = 50;
const day = 24 * 60 * 60_000;

export type Outbox = {
  /** The oldest 50 of those that failed. */
  failed: FailedMessage[];
  failedCount: number;
  waitingCount: number;
  /** Since when the oldest of these waits. */
  waitingSince: Date | null;
  sentLastDay: number;
};

/** The mail of the whole portal that has not left, and how much has. @throws DomainError forbidden */
export async function readOutbox({ read, actor, now }: QueryContext): Promise<Outbox> {
  requirePermission(actor, "portal.read", {});
  const failedOnes = { sentAt: null, lastError: { not: null } };
  const rows = await read.outboxMessage.findMany({ where: failedOnes, orderBy: { createdAt: "asc" }, take: mostShown });
  const ids = rows.flatMap(({ recipientId }) => recipientId ?? []);
  const users = await read.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true, email: true } });
  const waiting = { sentAt: null, lastError: null, way: "mail" };
  const oldest = await read.outboxMessage.aggregate({ where: waiting, _count: true, _min: { createdAt: true } });
  const recipientOf = ({ recipientId, address }: (typeof rows)[number]) =>
    address === null ? (users.find(({ id }) => id === recipientId) ?? null) : { name: "", email: address };
  return {
    failed: rows.flatMap((row) => {
      const { id, template, attempts, createdAt, nextAttemptAt, lastError } = row;
      if (!isMessageTemplate(template)) return [];
      const again = attempts < mostAttempts ? nextAttemptAt : null;
      const failure = toDeliveryFailure(lastError);
      return [{ id, template, recipient: recipientOf(row), failure, attempts, createdAt, nextAttemptAt: again }];
    }),
    failedCount: await read.outboxMessage.count({ where: failedOnes }),
    waitingCount: oldest._count,
    waitingSince: oldest._min.createdAt,
    sentLastDay: await read.outboxMessage.count({ where: { sentAt: { gt: new Date(now.getTime() - day) } } }),
  };
}

/** Has every message that failed, and that another attempt may deliver, tried again at once. @throws DomainError forbidden */
export async function retryFailedMail(ctx: CommandContext): Promise<void> {
  requirePermission(ctx.actor, "mail.retry", {});
  await ctx.write(async (tx) => {
    const lastError = { notIn: ["recipientGone", "linkClosed"] };
    const where = { AND: [{ sentAt: null, lastError: { not: null } }, { lastError }] };
    const { count } = await tx.outboxMessage.updateMany({ where, data: { attempts: 0, nextAttemptAt: ctx.now } });
    if (count === 0) throw notFound();
    const subject = { subjectType: "outbox", subjectId: "failed" };
    await recordAuditEvent(tx, ctx, { action: "notification.retryAll", ...subject, detail: { count } });
  });
}
