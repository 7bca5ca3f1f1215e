import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import type { MessageTemplate } from "./mail-templates";

/** A person with an account, or an address of someone who may have none. */
type Recipient = { recipientId: string } | { address: string };

export type NewMessage = Recipient & {
  template: MessageTemplate;
  /** Names, numbers, paths of pages, and what the secretariat writes to a body without an account; never the content of a submission. */
  params: Record<string, string>;
  language: Language;
};

/**
 * Puts mails into the outbox, in one statement and the transaction of what they report: none is sent for what is rolled
 * back. Answers their identifiers, in their order.
 */
export async function queueMessages(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "now">,
  messages: NewMessage[],
): Promise<string[]> {
  if (messages.length === 0) return [];
  const due = { createdAt: ctx.now, nextAttemptAt: ctx.now };
  const data = messages.map((message) => ({ ...message, ...due, messageId: `<${randomUUID()}@rapporteur>` }));
  const rows = await tx.outboxMessage.createManyAndReturn({ data, select: { id: true, messageId: true } });
  const ids = new Map(rows.map(({ id, messageId }) => [messageId, id]));
  return data.flatMap(({ messageId }) => ids.get(messageId) ?? []);
}

/** Deletes a mail that has not left yet, because another one takes its place or its reason is no longer there. */
export async function dropUnsent(tx: WriteTransaction, id: string | null): Promise<void> {
  if (id !== null) await tx.outboxMessage.deleteMany({ where: { id, sentAt: null } });
}

/** Deletes every mail to a person whose account is closed, sent or not. */
export async function deleteMailTo(
  tx: WriteTransaction,
  { recipientId, address }: { recipientId: string; address: string },
): Promise<void> {
  await tx.outboxMessage.deleteMany({ where: { OR: [{ recipientId }, { address }] } });
}
