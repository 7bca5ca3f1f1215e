import type { Database } from "~/db/database.server";
import { classifyFailure, mostAttempts, stopsTheRound, waitAfter, type DeliveryFailure } from "./delivery-rules";
import { renderMessage } from "./render-mail.server";
import type { MailSender } from "./smtp-sender.server";

const roundSize = 50;

export type Delivery = {
  database: Pick<Database, "read" | "write">;
  sender: Pick<MailSender, "send">;
  /** What paths are appended to in links. */
  origin: string;
  now: Date;
};

export type Round = { sent: number; failed: { id: string; failure: DeliveryFailure }[]; stopped: boolean };

function dueMessages({ database, now }: Delivery) {
  return database.read.outboxMessage.findMany({
    where: { sentAt: null, nextAttemptAt: { lte: now }, attempts: { lt: mostAttempts } },
    orderBy: [{ nextAttemptAt: "asc" }, { id: "asc" }],
    take: roundSize,
  });
}

type Due = Awaited<ReturnType<typeof dueMessages>>[number];

async function attempt({ database, sender, origin }: Delivery, message: Due): Promise<DeliveryFailure | null> {
  const reader = await database.read.user.findUnique({ where: { id: message.recipientId } });
  if (!reader || reader.disabledAt) return "recipientGone";
  try {
    await sender.send(renderMessage(message, { reader, origin }));
    return null;
  } catch (error) {
    return classifyFailure(error);
  }
}

function outcome(message: Due, { failure, now }: { failure: DeliveryFailure | null; now: Date }) {
  const attempts = message.attempts + 1;
  if (failure === null) return { attempts, sentAt: now, lastError: null };
  const nextAttemptAt = new Date(now.getTime() + waitAfter(attempts));
  return { attempts: failure === "recipientGone" ? mostAttempts : attempts, lastError: failure, nextAttemptAt };
}

/**
 * One round of the outbox: sends what is due, the oldest first, and notes of each message that it was sent or when it is
 * tried again. A crash between sending and noting leads to a second mail under the same Message-ID. Rounds must not
 * overlap.
 */
export async function deliverOutbox(delivery: Delivery): Promise<Round> {
  const { database, now } = delivery;
  const round: Round = { sent: 0, failed: [], stopped: false };
  for (const message of await dueMessages(delivery)) {
    const failure = await attempt(delivery, message);
    const data = outcome(message, { failure, now });
    await database.write((tx) => tx.outboxMessage.update({ where: { id: message.id }, data }));
    if (failure === null) round.sent += 1;
    else round.failed.push({ id: message.id, failure });
    if (failure !== null && stopsTheRound(failure)) return { ...round, stopped: true };
  }
  return round;
}
