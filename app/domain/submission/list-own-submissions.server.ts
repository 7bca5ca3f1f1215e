import { listSubmissionHeads } from "~/db/queries/find-submission-head.server";
import { reviewFor, type Extension } from "~/domain/participation/own-deadline";
import { readerZone } from "~/domain/review/reader-zone";
import { compareReviews, isReceiving } from "~/domain/review/review-rules";
import { reviewSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { compareIn } from "~/language/format";
import type { ParticipantRow } from "~/domain/participant/participant-row";
import { idIn, participantIdsOf } from "~/permission/scopes";
import { can } from "~/permission/can";
import { toHead, type HeadRow, type SubmissionHead } from "./submission-head.server";
import { lateTimeOf, whyNotBegin } from "./submission-rules";
import { ownerOf, type SubmissionOwner } from "./submission-owner";

/** A participant that has sent nothing yet to a review that is open. */
export type SubmissionToBegin = { participantId: string; owner: SubmissionOwner; mayBegin: boolean };

export type ReviewWithOwnSubmissions = {
  id: string;
  title: string;
  deadline: Date;
  timeZone: string;
  zoneName: ZoneName;
  /** The reader's own zone where its clocks differ from the review's. */
  readerZone: string | null;
  receiving: boolean;
  /** Until when submissions are received late, once the deadline has passed; null where they are not. */
  lateUntil: Date | null;
  submissions: SubmissionHead[];
  toBegin: SubmissionToBegin[];
};

type RespondentInput = { participants: ParticipantRow[]; language: Language };

type ReviewRow = { setup: ReviewSetup; submissions: HeadRow[]; extensions: Map<string, Extension> };

/** The reviews that are open, and those to which the participants have a submission. */
async function loadReviews({ read }: QueryContext, participants: ParticipantRow[]): Promise<ReviewRow[]> {
  const ids = participants.map(({ id }) => id);
  const heads = listSubmissionHeads(read, ids);
  const open = await read.review.findMany({ where: { phase: "open" }, select: { id: true, setupRevision: true } });
  const reviews = new Map([...open, ...heads.map(({ review }) => review)].map((key) => [key.id, key]));
  const extended = await read.participation.findMany({
    where: { participantId: { in: ids }, extendedUntil: { not: null } },
    select: { reviewId: true, participantId: true, extendedUntil: true, admittedLate: true },
  });
  return Promise.all(
    [...reviews.values()].map(async (key) => {
      const setup = await reviewSetup(read, key);
      const own = heads.filter(({ review }) => review.id === key.id);
      const here = extended.filter(({ reviewId }) => reviewId === key.id);
      const extensions = new Map(here.map((one) => [one.participantId, one]));
      return { setup, submissions: own.map((head) => ({ ...head, setup })), extensions };
    }),
  );
}

function byName(language: Language): (one: Named, other: Named) => number {
  const compare = compareIn(language);
  return (one, other) => compare(one.owner.name, other.owner.name);
}

type Named = { owner: SubmissionOwner };

function toReview(
  row: ReviewRow,
  ctx: QueryContext,
  { participants, language }: RespondentInput,
): ReviewWithOwnSubmissions {
  const { setup: review, submissions, extensions } = row;
  const own = (id: string) => reviewFor(review, extensions.get(id));
  // The deadline that counts for those who have not begun, or for all: where it differs, each page says its own.
  const deadlines = participants.map(({ id }) => own(id).submissionsCloseAt);
  const deadline = new Date(Math.max(review.submissionsCloseAt.getTime(), ...deadlines.map((one) => one.getTime())));
  const begun = new Set(submissions.filter(({ joint }) => !joint).map(({ participantId }) => participantId));
  const receiving = isReceiving({ ...review, submissionsCloseAt: deadline }, ctx.now);
  const zone = ctx.actor.kind === "user" ? ctx.actor.timeZone : null;
  const missing = participants.filter(({ id }) => !begun.has(id) && whyNotBegin(own(id), ctx.now) === null);
  return {
    id: review.id,
    title: setupInLanguage(review, language).shortTitle.text,
    deadline,
    timeZone: review.timeZone,
    zoneName: readZoneName(review.zoneName, language),
    receiving,
    lateUntil: lateTimeOf(review, ctx.now),
    readerZone: readerZone({ asked: undefined, own: zone, review: review.timeZone }),
    submissions: submissions.map((head) => toHead(head, ctx, language)).sort(byName(language)),
    toBegin: missing
      .map((participant) => ({
        participantId: participant.id,
        owner: ownerOf(participant, language),
        mayBegin: can(ctx.actor, "submission.open", { participantId: participant.id }),
      }))
      .sort(byName(language)),
  };
}

async function ownParticipants({ read, actor }: QueryContext): Promise<ParticipantRow[]> {
  return read.participant.findMany({ where: idIn(participantIdsOf(actor, "submission.read")) });
}

/**
 * What the reader's participants send or have sent, review by review: those that receive submissions first. Reviews
 * that are closed appear where something was sent to them.
 */
export async function listOwnSubmissions(ctx: QueryContext, language: Language): Promise<ReviewWithOwnSubmissions[]> {
  const participants = await ownParticipants(ctx);
  const reviews = await loadReviews(ctx, participants);
  const compare = compareReviews(ctx.now);
  return reviews
    .sort((one, other) => compare(one.setup, other.setup))
    .map((review) => toReview(review, ctx, { participants, language }))
    .filter(({ submissions, toBegin }) => submissions.length + toBegin.length > 0);
}
