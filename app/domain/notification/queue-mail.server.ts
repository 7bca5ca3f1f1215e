import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import type { MessageTemplate } from "./mail-templates";

export type NewMessage = {
  recipientId: string;
  template: MessageTemplate;
  /** Names, numbers and paths of pages; never the content of a submission. */
  params: Record<string, string>;
  language: Language;
};

/** Puts mails into the outbox, in the transaction of what they report and one statement: none is sent for what is rolled back. */
export async function queueMessages(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "now">,
  messages: NewMessage[],
): Promise<void> {
  if (messages.length === 0) return;
  const due = { createdAt: ctx.now, nextAttemptAt: ctx.now };
  const data = messages.map((message) => ({ ...message, ...due, messageId: `<${randomUUID()}@rapporteur>` }));
  await tx.outboxMessage.createMany({ data });
}
