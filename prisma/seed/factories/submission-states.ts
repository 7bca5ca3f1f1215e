import type { WriteTransaction } from "~/db/types";
import type { SubmissionStatus } from "~/domain/submission/submission-statuses";
import { publishFrozenVersion } from "~/domain/submission/status-steps.server";
import { draftSubmission, type SeededSubmission, type SubmissionInput } from "./create-submission";
import { freezeSubmission, type SeededVersion } from "./freeze-submission";

/** When a submission passed from state to state, and who of the secretariat acted. */
export type Life = {
  submittedAt?: Date;
  late?: boolean;
  screenedAt?: Date;
  decidedAt?: Date;
  publishedAt?: Date;
  withdrawnAt?: Date;
  secretariat?: string | null;
  reason?: string;
};

export type Submitted = { submission: SeededSubmission; version: SeededVersion };

const day = 24 * 60 * 60 * 1000;

function later(submission: SeededSubmission, days: number): Date {
  return new Date(submission.openedAt.getTime() + days * day);
}

type StateChange = { state: SubmissionStatus; at: Date; late?: boolean; withdrawnAt?: Date };

async function enterState(tx: WriteTransaction, { id }: SeededSubmission, change: StateChange): Promise<void> {
  const { at, ...data } = change;
  await tx.submission.update({ where: { id }, data: { ...data, updatedAt: at } });
}

/** Handed in and frozen, waiting for the secretariat. */
export async function submittedSubmission(
  tx: WriteTransaction,
  input: SubmissionInput,
  life: Life = {},
): Promise<Submitted> {
  const submission = await draftSubmission(tx, input);
  const at = life.submittedAt ?? later(submission, 1);
  const late = life.late ?? false;
  const version = await freezeSubmission(tx, submission, { at, late });
  await enterState(tx, submission, { state: "submitted", at, late });
  return { submission, version };
}

/** Taken up by the secretariat. */
export async function screeningSubmission(
  tx: WriteTransaction,
  input: SubmissionInput,
  life: Life = {},
): Promise<Submitted> {
  const submitted = await submittedSubmission(tx, input, life);
  const { submission } = submitted;
  const at = life.screenedAt ?? later(submission, 2);
  await enterState(tx, submission, { state: "screening", at });
  const detail = { number: submission.number, version: submitted.version.version, from: "submitted", to: "screening" };
  submission.life.push({ action: "screening.start", at, actorId: life.secretariat ?? null, detail });
  return submitted;
}

export type Decision = { decision: "accepted" | "returned"; at: Date; by?: string | null; reason?: string };

export async function decideOn(
  tx: WriteTransaction,
  { submission, version }: Submitted,
  { decision, at, by = null, reason }: Decision,
): Promise<void> {
  await tx.screeningDecision.create({
    data: {
      versionId: version.id,
      decision,
      ...(reason === undefined ? {} : { reason, reasonLanguage: submission.language }),
      decidedById: by,
      decidedAt: at,
    },
  });
  await enterState(tx, submission, { state: decision, at });
  const detail = { number: submission.number, version: version.version, from: "submitted", to: decision };
  submission.life.push({ action: "screening.decide", at, actorId: by, detail });
}

/** Sent back with a reason; the answers can be edited again. */
export async function returnedSubmission(
  tx: WriteTransaction,
  input: SubmissionInput,
  life: Life = {},
): Promise<Submitted> {
  const submitted = await submittedSubmission(tx, input, life);
  const at = life.decidedAt ?? later(submitted.submission, 3);
  const reason = life.reason ?? "Please move the second paragraph to question 4.";
  await decideOn(tx, submitted, { decision: "returned", at, by: life.secretariat ?? null, reason });
  return submitted;
}

/** Accepted, not yet public. */
export async function acceptedSubmission(
  tx: WriteTransaction,
  input: SubmissionInput,
  life: Life = {},
): Promise<Submitted> {
  const submitted = await submittedSubmission(tx, input, life);
  const at = life.decidedAt ?? later(submitted.submission, 3);
  await decideOn(tx, submitted, { decision: "accepted", at, by: life.secretariat ?? null });
  return submitted;
}

/** Accepted, and kept from the public. */
export async function keptSubmission(
  tx: WriteTransaction,
  input: SubmissionInput,
  life: Life = {},
): Promise<Submitted> {
  const accepted = await acceptedSubmission(tx, input, life);
  const at = life.publishedAt ?? life.decidedAt ?? later(accepted.submission, 3);
  await enterState(tx, accepted.submission, { state: "accepted-not-public", at });
  return accepted;
}

export async function publishVersion(
  tx: WriteTransaction,
  { submission, version }: Submitted,
  { at, by = null }: { at: Date; by?: string | null },
): Promise<void> {
  const { _count, ...frozen } = await tx.submissionVersion.findUniqueOrThrow({
    where: { id: version.id },
    select: {
      id: true,
      submissionId: true,
      level: true,
      canonicalHead: true,
      _count: { select: { frozenAnswers: { where: { OR: [{ level: { not: "public" } }, { masks: { some: {} } }] } } } },
    },
  });
  await publishFrozenVersion(
    tx,
    { ...frozen, version: version.version, joint: true, partial: _count.frozenAnswers > 0 },
    at,
  );
  await enterState(tx, submission, { state: "published", at });
  const detail = { number: submission.number, version: version.version, from: "accepted", to: "published" };
  submission.life.push({ action: "submission.publish", at, actorId: by, detail });
}

/** Accepted and public. */
export async function publishedSubmission(
  tx: WriteTransaction,
  input: SubmissionInput,
  life: Life = {},
): Promise<Submitted> {
  const accepted = await acceptedSubmission(tx, input, life);
  const at = life.publishedAt ?? later(accepted.submission, 4);
  await publishVersion(tx, accepted, { at, by: life.secretariat ?? null });
  return accepted;
}

/** Published, then withdrawn by its author: a public tombstone stays. */
export async function withdrawnSubmission(
  tx: WriteTransaction,
  input: SubmissionInput,
  life: Life = {},
): Promise<Submitted> {
  const published = await publishedSubmission(tx, input, life);
  const { submission } = published;
  const at = life.withdrawnAt ?? later(submission, 6);
  await enterState(tx, submission, { state: "withdrawn", at, withdrawnAt: at });
  const detail = { number: submission.number };
  submission.life.push({ action: "submission.withdraw", at, actorId: submission.by, detail });
  return published;
}
