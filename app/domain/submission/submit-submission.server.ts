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
import { freezeSubmission } from "./receipt/freeze-submission.server";
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

type Draft = { submission: DraftToSend; setup: ReviewSetup };

function checkRules({ submission, setup }: Draft, { fingerprint }: SubmitInput, now: Date): void {
  const review = reviewFor(submission.review, submission.extension);
  const reason = whyNotSubmittable({ ...submission, review }, now);
  if (reason) throw conflict({ kind: "closed", reason } satisfies AnswerConflict);
  if (draftFingerprint(submission.answers) !== fingerprint) throw invalid({ "": ["draftChanged"] });
  const problems = draftProblems(submission.answers, { setup, countWords: countWordsCached });
  const blocking = problems.filter((problem) => problem.blocking);
  if (blocking.length > 0) throw invalid({ "": [...new Set(blocking.map(({ kind }) => kind))] });
}

async function freezeAndTell(
  tx: WriteTransaction,
  ctx: CommandContext,
  { submission, setup }: Draft,
): Promise<SubmittedVersion> {
  const { id, number } = submission;
  const late = isLate(submission.review, submission.extension, ctx.now);
  const { answers, ...version } = await freezeSubmission(tx, ctx, { draft: submission, setup, late });
  await changeStatus(tx, submission, { act: "submit", now: ctx.now, late });
  const detail = { number, answers, late, ...version };
  const event = { action: "submission.submit", subjectType: "Submission", subjectId: id, detail };
  await recordAuditEvent(tx, ctx, event);
  await tellMembers(tx, ctx, { ...version, submission, template: "submissionReceived" });
  return version;
}

/**
 * Sends a submission: freezes what the person checked, receipts it, and tells the members, all or nothing. The same
 * request again answers the version that the first one made.
 * @throws DomainError conflict with the reason where nothing can be sent (any more); invalid (`draftChanged`) where
 * someone saved an answer since the person checked, or where a problem of the draft prevents it.
 */
export async function submitSubmission(ctx: CommandContext, input: SubmitInput): Promise<SubmittedVersion> {
  return ctx.write(async (tx) => {
    const submission = findDraftToSend(tx, input.submissionId);
    const belongsTo = submission && { participantId: submission.participantId, reviewId: submission.review.id };
    if (!belongsTo || !can(ctx.actor, "submission.read", belongsTo)) throw notFound();
    requirePermission(ctx.actor, "submission.submit", belongsTo);
    const made = submission.versions.find(({ version }) => version === input.version);
    if (made) return made;
    const draft = { submission, setup: await reviewSetup(tx, submission.review) };
    checkRules(draft, input, ctx.now);
    return await freezeAndTell(tx, ctx, draft);
  });
}
