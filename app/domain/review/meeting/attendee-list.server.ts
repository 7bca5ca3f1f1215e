import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { acronymOf } from "~/domain/participant/participant-forms";
import {
  toParticipantLink,
  toReportParticipant,
  type ParticipantLink,
} from "~/domain/participant/participant-presenters";
import { type ParticipantClass, participantClasses } from "~/domain/participant/participant-schema";
import { findReview, type ReviewSummary } from "~/domain/review/find-review.server";
import { getSetup } from "~/domain/review/review-setup.server";
import { storedFacts } from "~/domain/review/stored-facts.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { sortColumns } from "~/language/text/sort-key";
import { attendeesOf } from "./meeting-parts";
import { openPart } from "./write-record.server";

export type ListedAttendee = { participant: ParticipantLink; acronym: string | null };

/** The list of participants of a meeting: bodies alone, as the portal keeps no names of people who attend. */
export type AttendeeList = {
  review: ReviewSummary;
  /** The days of the meeting; null where they are not known. */
  days: { from: string; to: string | null } | null;
  groups: { class: ParticipantClass; attendees: ListedAttendee[] }[];
};

/**
 * The published list of participants of a meeting, by class, in the order of the language.
 * @throws DomainError notFound where it is not published
 */
export async function readAttendeeList(
  ctx: Pick<QueryContext, "read" | "actor">,
  { review: slug, language }: { review: string; language: Language },
): Promise<AttendeeList> {
  const review = await findReview(ctx, { slug, language });
  const setup = await getSetup(ctx, review.id);
  if (setup.participantsPublishedAt === null) throw notFound();
  const column = sortColumns[language];
  const rows = attendeesOf((await storedFacts(ctx.read, setup)).attendance)
    .map(({ participant }) => participant)
    .sort((one, other) => (one[column] < other[column] ? -1 : 1));
  const groups = participantClasses.map((each) => ({
    class: each,
    attendees: rows
      .filter((row) => row.class === each)
      .map((row) => ({
        participant: toParticipantLink(row, language),
        acronym: acronymOf(toReportParticipant(row), language),
      })),
  }));
  const { meetingOn, meetingEndsOn } = setup;
  const days = meetingOn === null ? null : { from: meetingOn, to: meetingEndsOn };
  return { review, days, groups: groups.filter(({ attendees }) => attendees.length > 0) };
}

/**
 * Publishes the list of participants of a meeting, or no longer. What is recorded later is in it at once.
 * @throws DomainError notFound
 */
export async function publishAttendees(
  ctx: CommandContext,
  { review, published }: { review: string; published: boolean },
): Promise<void> {
  await ctx.write(
    async (tx) => {
      const { reviewId: id } = openPart(tx, ctx, { review, part: null }).place;
      const participantsPublishedAt = published ? ctx.now : null;
      await tx.review.update({ where: { id }, data: { participantsPublishedAt }, select: { id: true } });
      const subject = { subjectType: "Review", subjectId: id };
      await recordAuditEvent(tx, ctx, { action: "meeting.publishParticipants", ...subject, detail: { published } });
    },
    { publishes: true },
  );
}
