import type { Database } from "~/db/database.server";
import { classifyFailure, mostAttempts, stopsTheRound, waitAfter, type DeliveryFailure } from "./delivery-rules";
import { prepareMessage } from "./prepare-message.server";
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

/** "nobody": the message is about nobody, and it is deleted unsent. */
type Outcome = DeliveryFailure | "nobody" | null;

async function attempt({ database, sender, origin, now }: Delivery, message: Due): Promise<Outcome> {
  const prepared = await prepareMessage(database, message, now);
  if (typeof prepared === "string") return prepared;
  try {
    await sender.send(renderMessage(message, { ...prepared, origin }));
    return null;
  } catch (error) {
    return classifyFailure(error);
  }
}

/** Failures after which another attempt is of no use. */
const lasting: readonly DeliveryFailure[] = ["recipientGone", "linkClosed"];

function outcome(message: Due, { failure, now }: { failure: DeliveryFailure | null; now: Date }) {
  const attempts = message.attempts + 1;
  if (failure === null) return { attempts, sentAt: now, lastError: null };
  const nextAttemptAt = new Date(now.getTime() + waitAfter(attempts));
  return { attempts: lasting.includes(failure) ? mostAttempts : attempts, lastError: failure, nextAttemptAt };
}

async function note({ database, now }: Delivery, message: Due, failure: Outcome): Promise<void> {
  const where = { id: message.id };
  if (failure === "nobody") await database.write((tx) => tx.outboxMessage.deleteMany({ where }));
  else await database.write((tx) => tx.outboxMessage.update({ where, data: outcome(message, { failure, now }) }));
}

/**
 * One round of the outbox: sends what is due, the oldest first, and notes of each message that it was sent or when it is
 * tried again. A crash between sending and noting leads to a second mail under the same Message-ID. Rounds must not
 * overlap.
 */
export async function deliverOutbox(delivery: Delivery): Promise<Round> {
  const round: Round = { sent: 0, failed: [], stopped: false };
  for (const message of await dueMessages(delivery)) {
    const failure = await attempt(delivery, message);
    await note(delivery, message, failure);
    if (failure === null) round.sent += 1;
    else if (failure !== "nobody") round.failed.push({ id: message.id, failure });
    if (failure !== null && failure !== "nobody" && stopsTheRound(failure)) return { ...round, stopped: true };
  }
  return round;
}
