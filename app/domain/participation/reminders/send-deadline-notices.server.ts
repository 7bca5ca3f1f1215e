import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { participantsCountedFor } from "~/domain/counting/participants-behind.server";
import { queueMessages } from "~/domain/notification/queue-mail.server";
import type { CommandContext } from "~/domain/shared/context";
import { inChunks, rowsAtOnce } from "~/domain/shared/in-chunks";
import { sentStatuses } from "~/domain/submission/submission-statuses";
import { ownDeadline } from "../own-deadline";
import { dueNotice } from "./deadline-notices";
import { sendMissedNotices } from "./send-missed-notices.server";
import { planReminders, type RemindingReview } from "./plan-reminders.server";

type Due = { participantId: string; slug: string; hours: number; deadline: Date };

/** The participants of a review that have not sent and have not been told yet how near their deadline is. */
async function listDue(tx: WriteTransaction, review: RemindingReview, now: Date): Promise<Due[]> {
  const reviewId = review.id;
  const waiting = await tx.participation.findMany({
    where: { reviewId, participant: { NOT: participantsCountedFor({ reviewId, state: { in: [...sentStatuses] } }) } },
    include: { participant: { select: { slug: true } } },
  });
  return waiting.flatMap(({ participantId, participant: { slug }, ...own }) => {
    const deadline = ownDeadline(review, own);
    const hours = dueNotice(deadline, own, now);
    return hours === null ? [] : [{ participantId, slug, hours, deadline }];
  });
}

/** What was sent is not sent again; one statement for each deadline and notice. */
async function markNoticed(tx: WriteTransaction, reviewId: string, due: readonly Due[]): Promise<void> {
  const groups = new Map<string, { data: { noticedHours: number; noticedDeadline: Date }; ids: string[] }>();
  for (const { participantId, hours, deadline } of due) {
    const name = `${hours} ${deadline.getTime()}`;
    const group = groups.get(name) ?? { data: { noticedHours: hours, noticedDeadline: deadline }, ids: [] };
    group.ids.push(participantId);
    groups.set(name, group);
  }
  for (const { data, ids } of groups.values()) {
    await tx.participation.updateMany({ where: { reviewId, participantId: { in: ids } }, data });
  }
}

async function noticeReview(tx: WriteTransaction, ctx: Noticing, review: RemindingReview): Promise<number> {
  const due = await listDue(tx, review, ctx.now);
  if (due.length === 0) return 0;
  const slugs = due.map(({ slug }) => slug);
  const { messages } = await planReminders(tx, review, { slugs, now: ctx.now });
  await inChunks(messages, rowsAtOnce, (chunk) => queueMessages(tx, ctx, chunk));
  await markNoticed(tx, review.id, due);
  const detail = { participants: due.length, messages: messages.length };
  const subject = { subjectType: "Review", subjectId: review.id };
  await recordAuditEvent(tx, ctx, { action: "participation.noticeDeadline", ...subject, detail });
  return messages.length;
}

type Noticing = Pick<CommandContext, "write" | "actor" | "now">;

/**
 * Tells the people of participants that have not sent, 14, 7 and 2 days and 6 hours before their own deadline, in the
 * language of each; who was reminded within a day is left out. Those who had begun are told when it has passed. Made by the portal itself, for all open reviews.
 * @returns how many mails leave by the outbox
 */
export async function sendDeadlineNotices(ctx: Noticing): Promise<number> {
  return ctx.write(async (tx) => {
    const reviews = await tx.review.findMany({ where: { phase: "open", opensAt: { lte: ctx.now } } });
    let sent = 0;
    for (const review of reviews) {
      sent += await noticeReview(tx, ctx, review);
      sent += await sendMissedNotices(tx, ctx, review);
    }
    return sent;
  });
}
