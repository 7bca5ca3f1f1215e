import { listSubmissionHeads } from "~/db/queries/find-submission-head.server";
import { reviewFor, type Extension } from "~/domain/participation/own-deadline";
import { readerZone } from "~/domain/review/reader-zone";
import { readContact, type Contact } from "~/domain/review/review-contact";
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
import { sightOf } from "./sight";
import { toHead, type HeadRow, type SubmissionHead } from "./submission-head.server";
import { lateTimeOf, whyNotBegin } from "./submission-rules";
import { ownerOf, type SubmissionOwner } from "./submission-owner";

/** A participant that has sent nothing yet to a review that is open, and in which it takes part. */
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
  /** Participants for which the reader can begin a joint submission. */
  toBeginJoint: { participantId: string; name: string }[];
  /** Names of the participants that do not take part in it, although it is open: nothing can be begun for them. */
  notTakingPart: string[];
  /** Where its secretariat is reached; null where it gave no address. */
  contact: Contact | null;
};

type RespondentInput = { participants: ParticipantRow[]; language: Language };

type ReviewRow = { setup: ReviewSetup; submissions: HeadRow[]; parts: Map<string, Extension> };

/** The reviews that are open, and those to which the participants have a submission. */
async function loadReviews({ read, actor }: QueryContext, participants: ParticipantRow[]): Promise<ReviewRow[]> {
  const ids = participants.map(({ id }) => id);
  const heads = listSubmissionHeads(read, ids);
  const open = await read.review.findMany({ where: { phase: "open" }, select: { id: true, setupRevision: true } });
  const reviews = new Map([...open, ...heads.map(({ review }) => review)].map((key) => [key.id, key]));
  const taking = await read.participation.findMany({
    where: { participantId: { in: ids }, reviewId: { in: [...reviews.keys()] } },
    select: { reviewId: true, participantId: true, extendedUntil: true, admittedLate: true },
  });
  return Promise.all(
    [...reviews.values()].map(async (key) => {
      const setup = await reviewSetup(read, key);
      const own = heads.filter(({ review }) => review.id === key.id);
      const here = taking.filter(({ reviewId }) => reviewId === key.id);
      const parts = new Map(here.map((one) => [one.participantId, one]));
      return { setup, submissions: own.map((head) => ({ ...head, setup, sight: sightOf(actor, head) })), parts };
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
  const { setup: review, submissions, parts } = row;
  const own = (id: string) => reviewFor(review, parts.get(id));
  // The deadline that counts for those who have not begun, or for all: where it differs, each page says its own.
  const deadlines = participants.map(({ id }) => own(id).submissionsCloseAt);
  const deadline = new Date(Math.max(review.submissionsCloseAt.getTime(), ...deadlines.map((one) => one.getTime())));
  const begun = new Set(submissions.filter(({ joint }) => !joint).map(({ participantId }) => participantId));
  const receiving = isReceiving({ ...review, submissionsCloseAt: deadline }, ctx.now);
  const zone = ctx.actor.kind === "user" ? ctx.actor.timeZone : null;
  const receives = participants.filter(({ id }) => whyNotBegin(own(id), ctx.now) === null);
  const open = receives.filter(({ id }) => !begun.has(id));
  const missing = open.filter(({ id }) => parts.has(id));
  const absent = open.filter(({ id }) => !parts.has(id)).map((participant) => ownerOf(participant, language).name);
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
    toBeginJoint: receives
      .filter(({ id }) => parts.has(id) && can(ctx.actor, "joint.name", { participantId: id }))
      .map((participant) => ({ participantId: participant.id, name: ownerOf(participant, language).name })),
    notTakingPart: absent.sort(compareIn(language)),
    contact: readContact(review.contact, language),
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
    .filter(
      ({ submissions, toBegin, notTakingPart }) => submissions.length + toBegin.length + notTakingPart.length > 0,
    );
}
