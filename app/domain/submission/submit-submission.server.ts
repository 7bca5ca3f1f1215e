import { changeStatus } from "./status-steps.server";
import { findDraftToSend, type DraftToSend } from "~/db/queries/draft/find-draft-to-send.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { tellMembers } from "~/domain/notification/notify-members.server";
import { isLate, reviewFor } from "~/domain/participation/own-deadline";
import { reviewSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { can } from "~/permission/can";
import type { AnswerConflict } from "./answer/answer-conflict";
import { draftFingerprint } from "./answer/draft-fingerprint.server";
import { draftProblems } from "./answer/draft-problems";
import { confirmedAssociates, freezeSubmission, markToClear, markToConfirm } from "./receipt/freeze-submission.server";
import { isCleared } from "./clearance/clearance-rules";
import { receivedAt } from "./on-behalf/on-behalf-rules";
import { settleEntry } from "./on-behalf/send-entry.server";
import { actsForOwn } from "./submission-head.server";
import { whyNotSubmittable } from "./submission-rules";
import { countWordsCached } from "~/language/text/count-words-cached.server";

export type SubmitInput = {
  submissionId: string;
  /** The version this makes: one more than were sent when the person confirmed. */
  version: number;
  /** Of the draft that the person checked. */
  fingerprint: string;
};

export type SubmittedVersion = { version: number; receiptNumber: string; sha256: string };

/** `byStaff`: it was entered on behalf of the participant, and staff send it. */
type Draft = { submission: DraftToSend; setup: ReviewSetup; byStaff: boolean };

/** As when a deadline sees it: see on-behalf/on-behalf-rules.ts. */
function sendingTime({ submission: { receivedOn, review }, byStaff }: Draft, now: Date): Date {
  return byStaff && receivedOn !== null ? receivedAt(receivedOn, review.timeZone, now) : now;
}

function checkRules(draft: Draft, { fingerprint }: SubmitInput, now: Date): void {
  const { submission, setup, byStaff } = draft;
  const review = reviewFor(submission.review, submission.extension);
  const reason = whyNotSubmittable({ ...submission, review }, sendingTime(draft, now));
  if (reason) throw conflict({ kind: "closed", reason } satisfies AnswerConflict);
  const named = confirmedAssociates(submission, markToConfirm(submission, setup)).map(({ slug }) => slug);
  if (draftFingerprint({ ...submission, named }) !== fingerprint) throw invalid({ "": ["draftChanged"] });
  const { clearance } = submission;
  // What came to staff was cleared before it left the participant.
  if (clearance.required && !byStaff && !isCleared(clearance.cleared, markToClear(submission, setup))) {
    throw invalid({ "": ["clearanceMissing"] });
  }
  const problems = draftProblems(submission.answers, { setup, countWords: countWordsCached });
  const blocking = problems.filter((problem) => problem.blocking);
  if (blocking.length > 0) throw invalid({ "": [...new Set(blocking.map(({ kind }) => kind))] });
}

async function freezeAndTell(tx: WriteTransaction, ctx: CommandContext, draft: Draft): Promise<SubmittedVersion> {
  const { submission, setup, byStaff } = draft;
  const { id, number } = submission;
  const late = isLate(submission.review, submission.extension, sendingTime(draft, ctx.now));
  const { answers, ...version } = await freezeSubmission(tx, ctx, { draft: submission, setup, late });
  await changeStatus(tx, submission, { act: "submit", now: ctx.now, late });
  const detail = { number, answers, late, ...version };
  const event = { action: "submission.submit", subjectType: "Submission", subjectId: id, detail };
  await recordAuditEvent(tx, ctx, event);
  if (submission.onBehalf !== null) await settleEntry(tx, ctx, { submission, byStaff });
  await tellMembers(tx, ctx, { ...version, submission, template: "submissionReceived" });
  return version;
}

const subjectOf = ({ participantId, review, entered }: DraftToSend) => ({
  participantId,
  reviewId: review.id,
  entered,
});

/**
 * Sends a submission: freezes what the person checked, receipts it, and tells the members, all or nothing. The same
 * request again answers the version that the first one made.
 * @throws DomainError conflict with the reason where nothing can be sent (any more); invalid (`draftChanged`) where
 * someone saved an answer, confirmed or withdrew since the person checked, or where a problem of the draft prevents it.
 */
export async function submitSubmission(ctx: CommandContext, input: SubmitInput): Promise<SubmittedVersion> {
  return ctx.write(async (tx) => {
    const submission = findDraftToSend(tx, input.submissionId);
    const belongsTo = submission && subjectOf(submission);
    if (!belongsTo || !can(ctx.actor, "submission.read", belongsTo)) throw notFound();
    requirePermission(ctx.actor, "submission.submit", belongsTo);
    const made = submission.versions.find(({ version }) => version === input.version);
    if (made) return made;
    const byStaff = !actsForOwn(ctx.actor, submission);
    const draft = { submission, setup: await reviewSetup(tx, submission.review), byStaff };
    checkRules(draft, input, ctx.now);
    return await freezeAndTell(tx, ctx, draft);
  });
}
