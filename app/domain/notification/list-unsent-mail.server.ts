import type { QueryContext } from "~/domain/shared/context";
import { mostAttempts, toDeliveryFailure, type DeliveryFailure } from "./delivery-rules";
import { isMessageTemplate, type MessageTemplate } from "./mail-templates";
import { messagesOfReview } from "./notification-access.server";

export type FailedMessage = {
  id: string;
  template: MessageTemplate;
  /** Null where the account is gone. */
  recipient: { name: string; email: string } | null;
  failure: DeliveryFailure;
  attempts: number;
  createdAt: Date;
  /** Null after the last attempt: it waits for the secretariat. */
  nextAttemptAt: Date | null;
};

export type UnsentMessages = {
  /** The oldest 25 of those that failed. */
  failed: FailedMessage[];
  failedCount: number;
  /** Messages that nobody has tried to send yet. */
  waitingCount: number;
};

const mostShown = 25;

/**
 * The mail about a review that has not left: what failed and why, and how much waits.
 * @throws DomainError notFound where the actor does not see the secretariat's side of the review
 */
export async function listUnsentMessages(ctx: QueryContext, { review }: { review: string }): Promise<UnsentMessages> {
  const { read } = ctx;
  const ofReview = await messagesOfReview(ctx, { review, permission: "secretariat.read" });
  const where = { ...ofReview, sentAt: null, lastError: { not: null } };
  const [rows, failedCount, waitingCount] = await Promise.all([
    read.outboxMessage.findMany({ where, orderBy: [{ createdAt: "asc" }, { id: "asc" }], take: mostShown }),
    read.outboxMessage.count({ where }),
    read.outboxMessage.count({ where: { ...ofReview, sentAt: null, lastError: null } }),
  ]);
  const people = await read.user.findMany({
    where: { id: { in: rows.map(({ recipientId }) => recipientId) } },
    select: { id: true, name: true, email: true },
  });
  const failed = rows.flatMap(({ id, template, recipientId, lastError, attempts, createdAt, nextAttemptAt }) => {
    if (!isMessageTemplate(template)) return [];
    const person = people.find((user) => user.id === recipientId);
    return {
      id,
      template,
      recipient: person ? { name: person.name, email: person.email } : null,
      failure: toDeliveryFailure(lastError),
      attempts,
      createdAt,
      nextAttemptAt: attempts < mostAttempts ? nextAttemptAt : null,
    };
  });
  return { failed, failedCount, waitingCount };
}
