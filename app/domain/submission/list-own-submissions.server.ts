import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import { readerZone } from "~/domain/review/reader-zone";
import { compareReviews, isReceiving } from "~/domain/review/review-rules";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { compareIn } from "~/language/format";
import { can, scopeOf } from "~/permission/can";
import { submissionScope } from "./submission-access.server";
import { headInclude, toHead, type SubmissionHead } from "./submission-head.server";
import { ownerOf, type NamedParticipant, type SubmissionOwner } from "./submission-owner";

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
  submissions: SubmissionHead[];
  toBegin: SubmissionToBegin[];
};

type Wanted = { participants: NamedParticipant[]; language: Language };

function loadReviews(ctx: QueryContext) {
  const scope = submissionScope(ctx.actor, "submission.read");
  return ctx.read.review.findMany({
    where: { OR: [{ phase: "open" }, { submissions: { some: scope } }] },
    include: { submissions: { where: scope, include: headInclude } },
  });
}

function byName(language: Language): (one: Named, other: Named) => number {
  const compare = compareIn(language);
  return (one, other) => compare(one.owner.name, other.owner.name);
}

type Named = { owner: SubmissionOwner };
type ReviewRow = Awaited<ReturnType<typeof loadReviews>>[number];

function toReview(review: ReviewRow, ctx: QueryContext, { participants, language }: Wanted): ReviewWithOwnSubmissions {
  const begun = new Set(review.submissions.filter(({ joint }) => !joint).map(({ participantId }) => participantId));
  const receiving = isReceiving(review, ctx.now);
  const zone = ctx.actor.kind === "user" ? ctx.actor.timeZone : null;
  const missing = receiving ? participants.filter(({ id }) => !begun.has(id)) : [];
  return {
    id: review.id,
    title: textOf(review.shortTitle, language),
    deadline: review.submissionsCloseAt,
    timeZone: review.timeZone,
    zoneName: readZoneName(review.zoneName, language),
    receiving,
    readerZone: readerZone({ asked: undefined, own: zone, review: review.timeZone }),
    submissions: review.submissions.map((row) => toHead(row, ctx, language)).sort(byName(language)),
    toBegin: missing
      .map((participant) => ({
        participantId: participant.id,
        owner: ownerOf(participant, language),
        mayBegin: can(ctx.actor, "submission.open", { participantId: participant.id }),
      }))
      .sort(byName(language)),
  };
}

async function ownParticipants({ read, actor }: QueryContext): Promise<NamedParticipant[]> {
  const ids = scopeOf(actor, "submission.read").flatMap((scope) => (scope.reach === "own" ? scope.participantIds : []));
  return read.participant.findMany({ where: { id: { in: ids } } });
}

/**
 * What the reader's participants send or have sent, review by review: those that receive submissions first. Reviews
 * that are closed appear where something was sent to them.
 */
export async function listOwnSubmissions(ctx: QueryContext, language: Language): Promise<ReviewWithOwnSubmissions[]> {
  const participants = await ownParticipants(ctx);
  const reviews = await loadReviews(ctx);
  return reviews
    .sort(compareReviews(ctx.now))
    .map((review) => toReview(review, ctx, { participants, language }))
    .filter(({ submissions, toBegin }) => submissions.length + toBegin.length > 0);
}
