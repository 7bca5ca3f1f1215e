import type { AnswerRemark } from "~/db/queries/answer-remarks.server";
import { findSubmissionHead, type SubmissionHeadRow } from "~/db/queries/find-submission-head.server";
import { reviewFor } from "~/domain/participation/own-deadline";
import { readerZone } from "~/domain/review/reader-zone";
import { reviewSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { AnswerView } from "~/permission/actor";
import { type Language, toLanguage } from "~/language/language";
import { can } from "~/permission/can";
import { ownerOf, type SubmissionOwner } from "./submission-owner";
import { isAfterDeadline, lateTimeOf, whyNotSubmittable, whyNotWritable, type ClosedReason } from "./submission-rules";
import { submissionStatuses, type SubmissionStatus } from "./submission-statuses";

/** Why a version was returned, with what the secretariat says of single answers in the same language. */
export type ReturnedWith = { reason: string; language: Language; at: Date; remarks: AnswerRemark[] };

/** What every page of a submission tells its members. */
export type SubmissionHead = {
  id: string;
  number: number;
  owner: SubmissionOwner;
  review: {
    slug: string;
    title: string;
    deadline: Date;
    timeZone: string;
    zoneName: ZoneName;
    deadlinePassed: boolean;
    /** Until when it is received late, once the deadline has passed; null where it is not. */
    lateUntil: Date | null;
  };
  /** The reader's own zone where its clocks differ from the review's. */
  readerZone: string | null;
  now: Date;
  state: SubmissionStatus;
  /** Why the secretariat removed it from public view; null where it did not. */
  takenDownReason: string | null;
  late: boolean;
  /** Why nothing can be written, or sent, now; null where it can. */
  writeClosed: ClosedReason | null;
  submitClosed: ClosedReason | null;
  /** How the reader chose to answer. */
  answerView: AnswerView;
  /** The reader may write; the reader may submit. */
  mayWrite: boolean;
  maySubmit: boolean;
  /** The secretariat's reason, while the submission is returned. */
  returned: ReturnedWith | null;
  /** Versions sent so far. */
  versions: number;
  receiptNumber: string | null;
  /** When the latest version was sent. */
  submittedAt: Date | null;
};

/** What the pages of a submission read of it before anything else. */
export type HeadRow = SubmissionHeadRow & { setup: ReviewSetup };

type Decision = { reason: string | null; reasonLanguage: string | null; decidedAt: Date; remarks: AnswerRemark[] };

/** A decision to return, as its submitter reads it. */
export function returnedWith(decision: Decision | null | undefined): ReturnedWith | null {
  if (!decision) return null;
  const { reason, reasonLanguage, decidedAt, remarks } = decision;
  return { reason: reason ?? "", language: toLanguage(reasonLanguage), at: decidedAt, remarks };
}

function reviewLine(
  { setup: review, extension }: HeadRow,
  { now }: QueryContext,
  language: Language,
): SubmissionHead["review"] {
  const own = reviewFor(review, extension);
  return {
    slug: review.slug,
    title: setupInLanguage(review, language).shortTitle.text,
    deadline: own.submissionsCloseAt,
    timeZone: review.timeZone,
    zoneName: readZoneName(review.zoneName, language),
    deadlinePassed: isAfterDeadline(own, now),
    lateUntil: lateTimeOf(own, now),
  };
}

export function toHead(row: HeadRow, ctx: QueryContext, language: Language): SubmissionHead {
  const { actor, now } = ctx;
  const subject = { participantId: row.participantId };
  const own = actor.kind === "user" ? actor.timeZone : null;
  return {
    id: row.id,
    number: row.number,
    owner: ownerOf(row.participant, language),
    review: reviewLine(row, ctx, language),
    readerZone: readerZone({ asked: undefined, own, review: row.setup.timeZone }),
    now,
    state: submissionStatuses.find((state) => state === row.state) ?? "draft",
    takenDownReason: row.takenDownReason,
    late: row.late,
    writeClosed: whyNotWritable({ state: row.state, review: row.setup }),
    submitClosed: whyNotSubmittable({ state: row.state, review: reviewFor(row.setup, row.extension) }, now),
    mayWrite: can(actor, "answer.write", subject),
    maySubmit: can(actor, "submission.submit", subject),
    answerView: actor.kind === "user" ? actor.answerView : "question",
    returned: returnedWith(row.state === "returned" ? row.returned : null),
    versions: row.latest?.version ?? 0,
    receiptNumber: row.latest?.receiptNumber ?? null,
    submittedAt: row.latest?.submittedAt ?? null,
  };
}

/**
 * A submission of a participant the reader acts for, with the set-up of its review: one statement.
 * @throws DomainError notFound
 */
export async function getSubmissionHead(ctx: QueryContext, submissionId: string): Promise<HeadRow> {
  const row = findSubmissionHead(ctx.read, submissionId);
  const subject = row && { participantId: row.participantId, reviewId: row.review.id };
  if (!row || !subject || !can(ctx.actor, "submission.read", subject)) throw notFound();
  return { ...row, setup: await reviewSetup(ctx.read, row.review) };
}

/**
 * The head of a submission of a participant the reader acts for, as its pages show it.
 * @throws DomainError notFound
 */
export async function readSubmissionHead(
  ctx: QueryContext,
  { submissionId, language }: { submissionId: string; language: Language },
): Promise<SubmissionHead> {
  return toHead(await getSubmissionHead(ctx, submissionId), ctx, language);
}
