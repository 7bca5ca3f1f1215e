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

/** The same, with the open invitation that it is about: its address can be corrected. Null where it is about none. */
export type UnsentMessage = FailedMessage & { invitation: string | null };

export type UnsentMessages = {
  /** The oldest 25 of those that failed. */
  failed: UnsentMessage[];
  failedCount: number;
  /** Messages that nobody has tried to send yet. */
  waitingCount: number;
};

const mostShown = 25;

function toFailedMessage(row: FailedColumns): UnsentMessage[] {
  const { id, template, recipient, invitation, lastError, attempts, createdAt, nextAttemptAt } = row;
  if (!isMessageTemplate(template)) return [];
  return [
    {
      id,
      template,
      recipient,
      invitation,
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
