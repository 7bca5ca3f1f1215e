import { findUnsentRows, type FailedColumns } from "~/db/queries/list-unsent-mail.server";
import { toDate } from "~/db/queries/values";
import { findSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { can } from "~/permission/can";
import { mostAttempts, toDeliveryFailure, type DeliveryFailure } from "./delivery-rules";
import { isMessageTemplate, type MessageTemplate } from "./mail-templates";

export type FailedMessage = {
  id: string;
  template: MessageTemplate;
  /** Null where the account no longer exists. */
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

function toFailedMessage(row: FailedColumns): FailedMessage[] {
  const { id, template, recipient, lastError, attempts, createdAt, nextAttemptAt } = row;
  if (!isMessageTemplate(template)) return [];
  return [
    {
      id,
      template,
      recipient,
      failure: toDeliveryFailure(lastError),
      attempts,
      createdAt: toDate(createdAt),
      nextAttemptAt: attempts < mostAttempts ? toDate(nextAttemptAt) : null,
    },
  ];
}

/**
 * The mail about a review that has not left: what failed and why, and how much waits.
 * @throws DomainError notFound where the actor does not see the secretariat's side of the review
 */
export async function listUnsentMessages(ctx: QueryContext, { review }: { review: string }): Promise<UnsentMessages> {
  const found = await findSetup(ctx, review);
  if (!found || !can(ctx.actor, "secretariat.read", { reviewId: found.setup.id })) throw notFound();
  const rows = findUnsentRows(ctx.read, { review, most: mostShown });
  return { ...rows, failed: rows.failed.flatMap(toFailedMessage) };
}
