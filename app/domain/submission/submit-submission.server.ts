import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { notifyMembers } from "~/domain/notification/notify-members.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid } from "~/domain/shared/domain-error";
import { isLanguage } from "~/domain/shared/language";
import type { AnswerConflict } from "./answer-conflict";
import { draftFingerprint } from "./draft-fingerprint.server";
import { draftProblems } from "./draft-problems";
import { freezeSubmission } from "./freeze-submission.server";
import { requireOwnSubmission } from "./submission-access.server";
import { isAfterDeadline, progressOf, whyNotSubmittable } from "./submission-rules";
import { countWords } from "./word-count";

export type SubmitInput = {
  submissionId: string;
  /** The version this makes: one more than were sent when the person confirmed. */
  version: number;
  /** Of the draft that the person checked. */
  fingerprint: string;
};

export type SubmittedVersion = { version: number; receiptNumber: string; sha256: string };

function load(tx: WriteTransaction, submissionId: string) {
  return tx.submission.findUniqueOrThrow({
    where: { id: submissionId },
    include: {
      review: true,
      answers: { include: { session: { select: { number: true } }, question: { select: { number: true } } } },
      versions: { orderBy: { version: "asc" }, select: { version: true, receiptNumber: true, sha256: true } },
    },
  });
}

type Loaded = Awaited<ReturnType<typeof load>>;

function checkRules(submission: Loaded, { fingerprint }: SubmitInput, now: Date): void {
  const reason = whyNotSubmittable(submission, now);
  if (reason) throw conflict({ kind: "closed", reason } satisfies AnswerConflict);
  if (draftFingerprint(submission.answers) !== fingerprint) throw invalid({ "": ["draftChanged"] });
  const answers = submission.answers.map((answer) => ({
    session: answer.session.number,
    question: answer.question.number,
    progress: progressOf(answer),
    words: countWords(answer.text, isLanguage(answer.language) ? answer.language : "en"),
    withInvisible: false,
  }));
  const blocking = draftProblems(answers, submission.review.wordLimit).filter((problem) => problem.blocking);
  if (blocking.length > 0) throw invalid({ "": [...new Set(blocking.map(({ kind }) => kind))] });
}

async function freezeAndTell(tx: WriteTransaction, ctx: CommandContext, submission: Loaded): Promise<SubmittedVersion> {
  const { id: submissionId, number } = submission;
  const late = isAfterDeadline(submission.review, ctx.now);
  const { id, answers, ...version } = await freezeSubmission(tx, ctx, { submissionId, late });
  const data = { state: "submitted", late, updatedAt: ctx.now };
  await tx.submission.update({ where: { id: submissionId }, data, select: { id: true } });
  const subject = { subjectType: "Submission", subjectId: submissionId };
  const detail = { number, answers, late, ...version };
  await recordAuditEvent(tx, ctx, { action: "submission.submit", ...subject, detail });
  await notifyMembers(tx, ctx, { versionId: id, template: "submissionReceived" });
  return version;
}

/**
 * Sends a submission: freezes what the person checked, receipts it, and tells the members, all or nothing. The same
 * request again answers the version that the first one made.
 * @throws DomainError conflict with the reason where nothing can be sent (any more); invalid (`draftChanged`) where
 * somebody saved an answer since the person checked, or where a problem of the draft stands in the way.
 */
export async function submitSubmission(ctx: CommandContext, input: SubmitInput): Promise<SubmittedVersion> {
  const { submissionId } = input;
  return ctx.write(async (tx) => {
    await requireOwnSubmission(tx, ctx.actor, { submissionId, permission: "submission.submit" });
    const submission = await load(tx, submissionId);
    const made = submission.versions.find(({ version }) => version === input.version);
    if (made) return made;
    checkRules(submission, input, ctx.now);
    return await freezeAndTell(tx, ctx, submission);
  });
}
