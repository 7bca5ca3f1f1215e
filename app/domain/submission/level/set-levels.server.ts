import { findSubmissionHead, type SubmissionHeadRow } from "~/db/queries/find-submission-head.server";
import { listAnswers, type AnswerRow } from "~/db/queries/list-answers.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { mayChooseLevel, type PublicationLevel } from "~/domain/counting/publication-level";
import { participantClassOf } from "~/domain/participant/participant-row";
import { reviewSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { AnswerConflict } from "~/domain/submission/answer/answer-conflict";
import { placedAnswers } from "~/domain/submission/answer/placed-answers";
import { whyNotWritable } from "~/domain/submission/submission-rules";
import { can } from "~/permission/can";
import type { LevelsForm } from "./level-schema";
import { levelsMark } from "./levels-mark.server";

type Chosen = { id: string; level: PublicationLevel | null };

/** The answers that get another level of their own; those that the form does not name keep theirs. */
function changedAnswers(setup: ReviewSetup, answers: readonly AnswerRow[], form: LevelsForm): Chosen[] {
  const placed = placedAnswers(setup, answers);
  return form.answers.flatMap(({ session, question, level }) => {
    const found = placed.find(({ part, question: asked }) => part.number === session && asked.number === question);
    return found?.answer && found.answer.level !== level ? [{ id: found.answer.id, level }] : [];
  });
}

async function load(tx: WriteTransaction, ctx: CommandContext, submissionId: string) {
  const row = findSubmissionHead(tx, submissionId);
  const subject = row && { participantId: row.participantId, reviewId: row.review.id };
  if (!row || !subject || !can(ctx.actor, "submission.read", subject)) throw notFound();
  requirePermission(ctx.actor, "submission.submit", subject);
  const setup = await reviewSetup(tx, row.review);
  const reason = whyNotWritable({ ...row, review: setup });
  if (reason) throw conflict({ kind: "closed", reason } satisfies AnswerConflict);
  return { row, setup };
}

/** Where the review lets them choose nothing, authors can still open what they had closed while it did. */
function checkRule(row: SubmissionHeadRow, setup: ReviewSetup, { level, changed }: Choice): void {
  if (mayChooseLevel(setup.levelClasses, participantClassOf(row.participant.class))) return;
  const closes = (level !== "public" && level !== row.level) || changed.some((answer) => answer.level !== null);
  if (closes) throw invalid({ level: ["levelNotAllowed"] });
}

type Choice = { level: PublicationLevel; changed: Chosen[] };

async function write(tx: WriteTransaction, submissionId: string, { level, changed }: Choice): Promise<void> {
  await tx.submission.updateMany({ where: { id: submissionId }, data: { level } });
  for (const own of [null, "without-name", "secretariat"] as const) {
    const ids = changed.filter((answer) => answer.level === own).map(({ id }) => id);
    if (ids.length > 0) await tx.answer.updateMany({ where: { id: { in: ids } }, data: { level: own } });
  }
}

/**
 * Says who may read a submission and its answers, from the version that is sent next.
 * @throws DomainError notFound, forbidden; conflict where nothing can be written; invalid where the review does not allow
 * the choice, or someone else made another one since the person saw it
 */
export async function setLevels(
  ctx: CommandContext,
  { submissionId, ...form }: LevelsForm & { submissionId: string },
): Promise<void> {
  await ctx.write(async (tx) => {
    const { row, setup } = await load(tx, ctx, submissionId);
    const answers = listAnswers(tx, submissionId);
    if (levelsMark({ level: row.level, answers }) !== form.seen) throw invalid({ "": ["levelsChanged"] });
    const { level } = form;
    const changed = changedAnswers(setup, answers, form);
    if (level === row.level && changed.length === 0) return;
    checkRule(row, setup, { level, changed });
    await write(tx, submissionId, { level, changed });
    const detail = { number: row.number, level, answers: changed.length };
    await recordAuditEvent(tx, ctx, {
      action: "submission.setLevel",
      subjectType: "Submission",
      subjectId: submissionId,
      detail,
    });
  });
}
