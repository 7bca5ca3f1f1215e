import type { Reader } from "~/db/types";
import { participantsCountedFor } from "~/domain/counting/participants-behind.server";
import { reminderTemplate } from "~/domain/notification/mail-templates";
import type { NewMessage } from "~/domain/notification/queue-mail.server";
import { readZoneName } from "~/domain/review/zone-name";
import { sentStatuses } from "~/domain/submission/submission-statuses";
import { formatDateTime } from "~/language/format";
import { formatList } from "~/language/grammar/join-list";
import { toLanguage } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { ownDeadline } from "../own-deadline";

/** Nobody is reminded twice within this time, in milliseconds. */
const reminderPause = 24 * 60 * 60 * 1000;

/** What a reminder says of its review. */
export type RemindingReview = {
  id: string;
  slug: string;
  title: unknown;
  timeZone: string;
  zoneName: unknown;
  submissionsCloseAt: Date;
};

export type ReminderPlan = {
  /** A mail for each person with an account. */
  messages: (NewMessage & { recipientId: string })[];
  /** Invitations that are sent again, where nobody has accepted one yet. */
  invitations: { id: string; participantId: string }[];
  /** The participants whose people are written to. */
  participantIds: Set<string>;
};

/** Participants that have not answered, alone or in a joint submission, with who could be reminded for each. */
function loadParticipants(reader: Reader, review: RemindingReview, slugs: readonly string[]) {
  const reviewId = review.id;
  return reader.participant.findMany({
    where: {
      slug: { in: [...slugs] },
      participations: { some: { reviewId } },
      NOT: participantsCountedFor({ reviewId, state: { in: [...sentStatuses] } }),
    },
    include: {
      participations: { where: { reviewId } },
      members: { where: { user: { disabledAt: null, closedAt: null } }, include: { user: true } },
      invitations: { where: { reviewId, acceptedAt: null, revokedAt: null, email: { not: null } } },
    },
  });
}

type Loaded = Awaited<ReturnType<typeof loadParticipants>>[number];

/** Who was reminded within the last day, and which invitations did not reach their address. */
async function loadRecent(reader: Reader, rows: readonly Loaded[], now: Date) {
  const since = new Date(now.getTime() - reminderPause);
  const reminded = await reader.outboxMessage.findMany({
    where: { template: reminderTemplate, createdAt: { gt: since }, recipientId: { not: null } },
    select: { recipientId: true },
  });
  const mails = rows.flatMap(({ invitations }) => invitations.flatMap(({ mailId }) => mailId ?? []));
  const refused = await reader.outboxMessage.findMany({
    where: { id: { in: mails }, sentAt: null, lastError: "recipientRefused" },
    select: { id: true },
  });
  return {
    since,
    people: new Set(reminded.map(({ recipientId }) => recipientId)),
    refused: new Set(refused.map(({ id }) => id)),
  };
}

type Person = { id: string; language: string; participants: Loaded[] };

function messageTo(
  { id, language: stored, participants }: Person,
  review: RemindingReview,
): ReminderPlan["messages"][number] {
  const language = toLanguage(stored);
  const deadlines = participants.map(({ participations: [own] }) =>
    ownDeadline(review, { extendedUntil: own?.extendedUntil ?? null }).getTime(),
  );
  const deadline = formatDateTime(new Date(Math.min(...deadlines)), language, review.timeZone);
  const names = participants.map(({ name }) => textOf(name, language));
  return {
    recipientId: id,
    template: reminderTemplate,
    params: {
      review: review.slug,
      reviewTitle: textOf(review.title, language),
      participant: formatList(names, language),
      deadline: `${deadline} (${readZoneName(review.zoneName, language).name})`,
      path: paths.respond(language),
    },
    language,
  };
}

/**
 * Who is reminded of the answers of these participants, and how: people with an account by a mail each, in their own
 * language; where nobody has an account, those invited by their invitation. Those who were written to within a day, and
 * participants that have answered, are left out.
 */
export async function planReminders(
  reader: Reader,
  review: RemindingReview,
  { slugs, now }: { slugs: readonly string[]; now: Date },
): Promise<ReminderPlan> {
  const rows = await loadParticipants(reader, review, slugs);
  const recent = await loadRecent(reader, rows, now);
  const people = new Map<string, Person>();
  const invitations: ReminderPlan["invitations"] = [];
  for (const row of rows) {
    for (const { user } of row.members) {
      if (recent.people.has(user.id)) continue;
      const known = people.get(user.id) ?? { id: user.id, language: user.language, participants: [] };
      people.set(user.id, { ...known, participants: [...known.participants, row] });
    }
    if (row.members.length > 0) continue;
    const due = row.invitations.filter(
      ({ sentAt, mailId }) => sentAt <= recent.since && !recent.refused.has(mailId ?? ""),
    );
    invitations.push(...due.map(({ id }) => ({ id, participantId: row.id })));
  }
  const reached = [...people.values()].flatMap(({ participants }) => participants.map(({ id }) => id));
  return {
    messages: [...people.values()].map((person) => messageTo(person, review)),
    invitations,
    participantIds: new Set([...reached, ...invitations.map(({ participantId }) => participantId)]),
  };
}
