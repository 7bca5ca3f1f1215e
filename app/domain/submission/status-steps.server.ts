import type { WriteTransaction } from "~/db/types";
import { conflict } from "~/domain/shared/domain-error";
import type { TakeDownReason } from "./take-down-reasons";
import { transitionOf, type SubmissionAct, type SubmissionStatus } from "./submission-statuses";

type Change = { act: SubmissionAct; now: Date; late?: boolean };

/**
 * Moves a submission to the status that an act leads to, within the caller's transaction. Permission and conditions are
 * the caller's to check.
 * @returns the status there is now.
 * @throws DomainError conflict with the present status where the table has no such transition.
 */
export async function changeStatus(
  tx: WriteTransaction,
  { id, state }: { id: string; state: string },
  { act, now, ...marks }: Change,
): Promise<SubmissionStatus> {
  const transition = transitionOf(state, act);
  if (!transition) throw conflict({ state });
  const { to } = transition;
  await tx.submission.updateMany({ where: { id }, data: { ...marks, state: to, updatedAt: now } });
  return to;
}

/**
 * Removes a submission from public view, or puts it back (`reason` null), within the caller's transaction: lists, files and
 * counts follow from `withdrawnAt`. Its texts, passages and citations stay.
 */
export async function setTakenDown(
  tx: WriteTransaction,
  submissionId: string,
  { reason, now }: { reason: TakeDownReason | null; now: Date },
): Promise<void> {
  const data = { takenDownReason: reason, withdrawnAt: reason === null ? null : now };
  await tx.submission.updateMany({ where: { id: submissionId }, data });
}

type Publishable = { id: string; submissionId: string; version: number };

/**
 * Makes a version public, within the caller's transaction. The one that was public before stays readable and is
 * superseded from now on.
 */
export async function publishFrozenVersion(
  tx: WriteTransaction,
  { id, submissionId, version }: Publishable,
  now: Date,
): Promise<void> {
  await tx.submissionVersion.update({ where: { id }, data: { publishedAt: now } });
  await tx.submissionVersion.updateMany({
    where: { submissionId, version: { lt: version }, publishedAt: { not: null }, supersededAt: null },
    data: { supersededAt: now },
  });
}
