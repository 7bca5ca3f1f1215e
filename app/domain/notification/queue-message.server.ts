import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/domain/shared/language";
import type { MessageTemplate } from "./message-templates";

export type NewMessage = {
  recipientId: string;
  template: MessageTemplate;
  /** Names, numbers and paths of pages; never the content of a submission. */
  params: Record<string, string>;
  language: Language;
};

/** Puts a mail into the outbox, in the transaction of what it reports: none is sent for what is rolled back. */
export async function queueMessage(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "now">,
  message: NewMessage,
): Promise<void> {
  await tx.outboxMessage.create({
    data: {
      ...message,
      messageId: `<${randomUUID()}@rapporteur>`,
      createdAt: ctx.now,
      nextAttemptAt: ctx.now,
    },
  });
}
