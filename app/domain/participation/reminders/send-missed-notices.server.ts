import type { WriteTransaction } from "~/db/types";
import { participantsCountedFor } from "~/domain/counting/participants-behind.server";
import { queueMessages, type NewMessage } from "~/domain/notification/queue-mail.server";
import type { QueryContext } from "~/domain/shared/context";
import { readZoneName } from "~/domain/review/zone-name";
import { sentStatuses } from "~/domain/submission/submission-statuses";
import { translatorFor } from "~/i18n/resources.server";
import { formatDateTime } from "~/language/format";
import { toLanguage } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { reviewFor } from "../own-deadline";
import { isMissed } from "./deadline-notices";
import type { RemindingReview } from "./plan-reminders.server";

type Closing = RemindingReview & { lateUntil: Date | null };

/** Those who have written something and sent nothing, with the people who could send it. */
function loadUnsent(tx: WriteTransaction, { id: reviewId }: Closing) {
  const unsent = { reviewId, joint: false, state: { notIn: [...sentStatuses] }, answers: { some: {} } };
  return tx.participation.findMany({
    where: {
      reviewId,
      participant: {
        submissions: { some: unsent },
        NOT: participantsCountedFor({ reviewId, state: { in: [...sentStatuses] } }),
      },
    },
    include: {
      participant: {
        select: {
          name: true,
          submissions: { where: unsent, select: { id: true } },
          members: {
            where: { role: "focal-point", user: { disabledAt: null, closedAt: null } },
            include: { user: true },
          },
        },
      },
    },
  });
}

type Unsent = Awaited<ReturnType<typeof loadUnsent>>[number];

function messagesTo({ participant }: Unsent, review: Closing, deadline: Date): NewMessage[] {
  const [submission] = participant.submissions;
  if (!submission) return [];
  return participant.members.map(({ user }) => {
    const language = toLanguage(user.language);
    const t = translatorFor(language);
    const reviewTitle = textOf(review.title, language);
    const time = formatDateTime(deadline, language, review.timeZone);
    const facts = t("notification:reminderFacts", {
      reviewTitle,
      participant: textOf(participant.name, language),
      deadline: `${time} (${readZoneName(review.zoneName, language).name})`,
    });
    const path = paths.respondOverview(language, submission.id);
    return {
      recipientId: user.id,
      template: "deadlineMissed",
      params: { review: review.slug, reviewTitle, facts, path },
      language,
    };
  });
}

/**
 * Tells the focal points of those whose deadline has passed and who had begun: what they wrote is kept, and how to ask.
 * Once for each deadline, within a week of it. Answers how many mails leave.
 */
export async function sendMissedNotices(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "now">,
  review: Closing,
): Promise<number> {
  let sent = 0;
  for (const unsent of await loadUnsent(tx, review)) {
    const { submissionsCloseAt, lateUntil } = reviewFor(review, unsent);
    const deadline = lateUntil ?? submissionsCloseAt;
    if (!isMissed(deadline, unsent, ctx.now)) continue;
    const { participantId } = unsent;
    const messages = messagesTo(unsent, review, deadline);
    await queueMessages(tx, ctx, messages);
    const data = { noticedHours: 0, noticedDeadline: deadline };
    await tx.participation.updateMany({ where: { reviewId: review.id, participantId }, data });
    sent += messages.length;
  }
  return sent;
}
