import { listFrozenAnswers } from "~/db/queries/list-frozen-answers.server";
import type { WriteTransaction } from "~/db/types";
import { levelOf } from "~/domain/counting/publication-level";
import { conflict } from "~/domain/shared/domain-error";
import { countNamed } from "./joint/named-in-version.server";
import { publicPartOf } from "./receipt/public-text.server";
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

/** Takes a submission from public view for good, as its authors wish, within the caller's transaction. */
export async function setWithdrawn(tx: WriteTransaction, submissionId: string, now: Date): Promise<void> {
  await tx.submission.updateMany({ where: { id: submissionId }, data: { takenDownReason: null, withdrawnAt: now } });
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

type Publishable = {
  id: string;
  submissionId: string;
  version: number;
  level: string;
  canonicalHead: unknown;
  joint: boolean;
  /** Something in it is not for everybody, or not with the name of its authors, or masked. */
  partial: boolean;
};

/** The columns that say what of a version becomes public. */
function publicColumns(tx: WriteTransaction, version: Publishable, now: Date) {
  if (!version.partial) return { publishedAt: now };
  const answers = listFrozenAnswers(tx, version.id);
  const releasedAt = answers.some((answer) => levelOf(answer.level) === "without-name") ? now : null;
  if (levelOf(version.level) === "without-name") return { releasedAt };
  return { publishedAt: now, releasedAt, ...publicPartOf(version, answers) };
}

/**
 * Makes public of a version what its authors allow, within the caller's transaction: with their name what is `public`, in
 * no connection with them what is `without-name`. The version that was public before stays readable and is superseded
 * from now on, unless this one names nobody: then what was read with the name stays the latest that is.
 * @throws DomainError conflict where nothing of it may be shown
 */
export async function publishFrozenVersion(tx: WriteTransaction, publishable: Publishable, now: Date): Promise<void> {
  const { id, submissionId, version, level } = publishable;
  if (levelOf(level) === "secretariat") throw conflict({ level });
  await tx.submissionVersion.update({ where: { id }, data: publicColumns(tx, publishable, now) });
  if (publishable.joint) await countNamed(tx, submissionId, version);
  if (levelOf(level) !== "public") return;
  await tx.submissionVersion.updateMany({
    where: { submissionId, version: { lt: version }, publishedAt: { not: null }, supersededAt: null },
    data: { supersededAt: now },
  });
}
