import type { Database } from "~/db/database.server";
import { classifyFailure, mostAttempts, stopsTheRound, waitAfter, type DeliveryFailure } from "./delivery-rules";
import { nextMorning, wayOf } from "./notice-rules";
import { prepareMessage } from "./prepare-message.server";
import { renderDigest } from "./render-digest.server";
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

/** "nobody": the message is about nobody, and it is deleted unsent. A way: it is not for a mail of its own. */
type Outcome = DeliveryFailure | "nobody" | "digest" | "portal" | null;

/** What came of it; where one mail tells of several messages, for all of them. */
type Attempt = { messages: Due[]; outcome: Outcome; nextAttemptAt?: Date };

async function send(sending: () => Promise<unknown>): Promise<DeliveryFailure | null> {
  try {
    await sending();
    return null;
  } catch (error) {
    return classifyFailure(error);
  }
}

/** The daily mail of the recipient of a message: all that is due and not read yet. What was read needs no mail. */
async function attemptDigest({ database, sender, origin, now }: Delivery, message: Due): Promise<Attempt> {
  const messages = await database.read.outboxMessage.findMany({
    where: {
      ...{ recipientId: message.recipientId, way: "digest", sentAt: null },
      ...{ nextAttemptAt: { lte: now }, attempts: { lt: mostAttempts } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const reader = await database.read.user.findUnique({ where: { id: message.recipientId ?? "" } });
  if (!reader || reader.disabledAt) return { messages, outcome: "recipientGone" };
  const unread = messages.filter(({ readAt }) => readAt === null);
  if (unread.length === 0) return { messages, outcome: "portal" };
  return { messages, outcome: await send(async () => sender.send(renderDigest(unread, { reader, origin }))) };
}

async function attempt(delivery: Delivery, message: Due): Promise<Attempt> {
  if (message.way === "digest") return attemptDigest(delivery, message);
  const { database, sender, origin, now } = delivery;
  const messages = [message];
  const prepared = await prepareMessage(database, message, now);
  if (typeof prepared === "string") return { messages, outcome: prepared };
  const { noticeWays, timeZone = null } = prepared.reader;
  const way = wayOf(noticeWays, message.template);
  if (way === "digest") return { messages, outcome: way, nextAttemptAt: nextMorning(now, timeZone) };
  if (way === "portal") return { messages, outcome: way };
  return { messages, outcome: await send(async () => sender.send(renderMessage(message, { ...prepared, origin }))) };
}

/** Failures after which another attempt is of no use. */
const lasting: readonly DeliveryFailure[] = ["recipientGone", "linkClosed"];

function changeBy({ messages, outcome, nextAttemptAt = new Date(0) }: Attempt, now: Date) {
  if (outcome === "digest") return { way: "digest", nextAttemptAt };
  if (outcome === "portal") return { way: "portal", sentAt: now, lastError: null };
  const attempts = Math.max(...messages.map((message) => message.attempts)) + 1;
  if (outcome === null || outcome === "nobody") return { attempts, sentAt: now, lastError: null };
  const again = new Date(now.getTime() + waitAfter(attempts));
  return { attempts: lasting.includes(outcome) ? mostAttempts : attempts, lastError: outcome, nextAttemptAt: again };
}

async function note({ database, now }: Delivery, attempted: Attempt): Promise<void> {
  const where = { id: { in: attempted.messages.map(({ id }) => id) } };
  if (attempted.outcome === "nobody") await database.write((tx) => tx.outboxMessage.deleteMany({ where }));
  else await database.write((tx) => tx.outboxMessage.updateMany({ where, data: changeBy(attempted, now) }));
}

const unsaid: readonly Outcome[] = ["nobody", "digest", "portal"];

/**
 * One round of the outbox: sends what is due, the oldest first, and notes of each message that it was sent, when it is
 * tried again, or that its recipient chose to be told in the daily mail or in the portal. A crash between sending and
 * noting leads to a second mail under the same Message-ID. Rounds must not overlap.
 */
export async function deliverOutbox(delivery: Delivery): Promise<Round> {
  const round: Round = { sent: 0, failed: [], stopped: false };
  const told = new Set<string>();
  for (const message of await dueMessages(delivery)) {
    if (told.has(message.id)) continue;
    const attempted = await attempt(delivery, message);
    await note(delivery, attempted);
    const { messages, outcome } = attempted;
    for (const { id } of messages) told.add(id);
    if (unsaid.includes(outcome)) continue;
    if (outcome === null) round.sent += 1;
    const failure = outcome as DeliveryFailure | null;
    if (failure === null) continue;
    round.failed.push({ id: message.id, failure });
    if (stopsTheRound(failure)) return { ...round, stopped: true };
  }
  return round;
}
