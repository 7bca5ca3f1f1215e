import type { AnswerRemark } from "~/db/queries/answer-remarks.server";
import { findSubmissionHead, type SubmissionHeadRow } from "~/db/queries/find-submission-head.server";
import { levelOf, mayChooseLevel, type PublicationLevel } from "~/domain/counting/publication-level";
import { reviewFor } from "~/domain/participation/own-deadline";
import { readerZone } from "~/domain/review/reader-zone";
import { reviewSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Actor, AnswerView } from "~/permission/actor";
import { type Language, toLanguage } from "~/language/language";
import { can } from "~/permission/can";
import { seesNumbered, sightOf, type Sight } from "./sight";
import { mayBeAskedFor } from "./return-request/return-request-rules";
import { participantClassOf } from "~/domain/participant/participant-row";
import { type EntryMark, entryMarkOf, receivedAt } from "./on-behalf/on-behalf-rules";
import { ownerOf, type SubmissionOwner } from "./submission-owner";
import {
  isAfterDeadline,
  isWithdrawable,
  lateTimeOf,
  whyNotSubmittable,
  whyNotWritable,
  type ClosedReason,
} from "./submission-rules";
import { submissionStatuses, type SubmissionStatus } from "./submission-statuses";

/** Why a version was returned, with what the secretariat says of single answers in the same language. */
export type ReturnedWith = {
  /** Null for those who see only a part: it may be about any answer. */
  reason: string | null;
  language: Language;
  at: Date;
  /** On the answers that the reader sees. */
  remarks: AnswerRemark[];
};

/** What every page of a submission tells its members. */
export type SubmissionHead = {
  id: string;
  number: number;
  owner: SubmissionOwner;
  /** Its authors name, or named, others: see joint/joint-rules.ts. */
  joint: boolean;
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
  /** What is to be said of a text that staff entered: see on-behalf/on-behalf-rules.ts. */
  entryMark: EntryMark | null;
  /** The reader is of the staff, and acts for this participant of the review; null for its own people. */
  actsFor: { review: string; participant: string } | null;
  /** Who may read what its authors send next, and whether the review lets them choose. */
  level: PublicationLevel;
  mayChooseLevel: boolean;
  /** The most open level of the answers that were sent last; null where nothing was. */
  sentLevel: PublicationLevel | null;
  /** Why nothing can be written, or sent, now; null where it can. */
  writeClosed: ClosedReason | null;
  submitClosed: ClosedReason | null;
  /** Someone reads the text to clear it: nothing can be changed until then. */
  inClearance: boolean;
  /** Nothing is sent that was not cleared. */
  clearanceRequired: boolean;
  /** How the reader chose to answer. */
  answerView: AnswerView;
  /** The reader sees every answer; otherwise those to the questions given to them. */
  seesAll: boolean;
  /** The reader may write; the reader may submit. */
  mayWrite: boolean;
  maySubmit: boolean;
  /** Questions of the secretariat that wait for an answer; 0 for those who do not see all answers. */
  clarifications: number;
  /** The reader may ask the secretariat for what was sent, to correct it. */
  mayAskReturn: boolean;
  /** The reader may ask for clearance. */
  mayAskClearance: boolean;
  /** The reader may withdraw what was sent. */
  mayWithdraw: boolean;
  /** A version of it was published. */
  published: boolean;
  /** The secretariat's reason, while the submission is returned. */
  returned: ReturnedWith | null;
  /** Versions sent so far. */
  versions: number;
  receiptNumber: string | null;
  /** When the latest version was sent. */
  submittedAt: Date | null;
};

/** What the pages of a submission read of it before anything else. */
export type HeadRow = SubmissionHeadRow & { setup: ReviewSetup; sight: Sight };

type Decision = { reason: string | null; reasonLanguage: string | null; decidedAt: Date; remarks: AnswerRemark[] };

/** A decision to return, as its submitter reads it. */
export function returnedWith(
  row: Pick<HeadRow, "setup" | "sight">,
  decision: Decision | null | undefined,
): ReturnedWith | null {
  if (!decision) return null;
  const { reason, reasonLanguage, decidedAt, remarks } = decision;
  return {
    reason: row.sight === "all" ? (reason ?? "") : null,
    language: toLanguage(reasonLanguage),
    at: decidedAt,
    remarks: remarks.filter((remark) => seesNumbered(row, remark)),
  };
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

/** A person with a link, or of another participant, acts for nobody here. */
function isStaffActing(actor: Actor, row: HeadRow): boolean {
  return can(actor, "submission.read", row) && !actsForOwn(actor, row);
}

/** As when a deadline sees it: what staff enter was sent on the day on which it came. */
function sendingTime(row: HeadRow, { actor, now }: QueryContext): Date {
  if (row.receivedOn === null || !isStaffActing(actor, row)) return now;
  return receivedAt(row.receivedOn, row.setup.timeZone, now);
}

export function toHead(row: HeadRow, ctx: QueryContext, language: Language): SubmissionHead {
  const { actor, now } = ctx;
  const { participantId, reviewId, entered } = row;
  const subject = { participantId, reviewId, entered };
  const own = actor.kind === "user" ? actor.timeZone : null;
  return {
    id: row.id,
    number: row.number,
    owner: ownerOf(row.participant, language),
    joint: row.joint,
    review: reviewLine(row, ctx, language),
    readerZone: readerZone({ asked: undefined, own, review: row.setup.timeZone }),
    now,
    state: submissionStatuses.find((state) => state === row.state) ?? "draft",
    takenDownReason: row.takenDownReason,
    late: row.late,
    entryMark: entryMarkOf(row.onBehalf),
    actsFor: isStaffActing(actor, row) ? { review: row.setup.slug, participant: row.slug } : null,
    writeClosed: whyNotWritable({ ...row, review: row.setup }),
    submitClosed: whyNotSubmittable({ ...row, review: reviewFor(row.setup, row.extension) }, sendingTime(row, ctx)),
    inClearance: row.inClearance || row.state === "in-clearance",
    clearanceRequired: row.clearanceRequired,
    seesAll: row.sight === "all",
    level: levelOf(row.level),
    mayChooseLevel: mayChooseLevel(row.setup.levelClasses, participantClassOf(row.participant.class)),
    sentLevel: row.latest && levelOf(row.latest.level),
    mayWrite: can(actor, "answer.write", subject),
    maySubmit: can(actor, "submission.submit", subject),
    clarifications: row.sight === "all" ? row.clarifications : 0,
    mayAskReturn: can(actor, "return.ask", subject) && mayBeAskedFor({ state: row.state, phase: row.setup.phase }),
    mayAskClearance: can(actor, "clearance.ask", subject),
    mayWithdraw: can(actor, "submission.withdraw", subject) && isWithdrawable(row),
    published: row.published,
    answerView: actor.kind === "user" ? actor.answerView : "question",
    returned: returnedWith(row, row.state === "returned" ? row.returned : null),
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
  if (!row || !can(ctx.actor, "submission.read", row)) throw notFound();
  return { ...row, setup: await reviewSetup(ctx.read, row.review), sight: sightOf(ctx.actor, row) };
}

/** Whether the actor is one of the participant's own people, and not staff who entered the text for it. */
export function actsForOwn(actor: Actor, { participantId }: { participantId: string }): boolean {
  return can(actor, "submission.read", { participantId });
}

/**
 * The same for what the people of a participant have among themselves: staff who entered the text do not find it.
 * @throws DomainError notFound
 */
export async function getTeamHead(ctx: QueryContext, submissionId: string): Promise<HeadRow> {
  const row = await getSubmissionHead(ctx, submissionId);
  if (!actsForOwn(ctx.actor, row)) throw notFound();
  return row;
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
