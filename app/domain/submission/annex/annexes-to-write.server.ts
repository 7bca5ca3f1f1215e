import { findSubmissionHead } from "~/db/queries/find-submission-head.server";
import type { Reader } from "~/db/types";
import { levelOf, mayChooseLevel } from "~/domain/counting/publication-level";
import { participantClassOf } from "~/domain/participant/participant-row";
import { reviewSetup } from "~/domain/review/review-setup.server";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { AnswerConflict } from "~/domain/submission/answer/answer-conflict";
import { sightOf } from "~/domain/submission/sight";
import { whyNotWritable } from "~/domain/submission/submission-rules";
import type { Actor } from "~/permission/actor";
import { can } from "~/permission/can";
import { type AnnexLevel, mostAnnexes } from "./annex-rules";

/**
 * A submission whose annexes the actor changes: one who sees all of it, since an annex may be about any part.
 * @throws DomainError notFound, forbidden; conflict where nothing can be written now
 */
export async function getAnnexesToWrite(reader: Reader, { actor }: { actor: Actor }, submissionId: string) {
  const row = findSubmissionHead(reader, submissionId);
  const subject = row && { participantId: row.participantId, reviewId: row.review.id };
  if (!row || !subject || !can(actor, "submission.read", subject)) throw notFound();
  if (sightOf(actor, row) !== "all") throw notFound();
  requirePermission(actor, "answer.write", subject);
  const setup = await reviewSetup(reader, row.review);
  const reason = whyNotWritable({ ...row, review: setup });
  if (reason) throw conflict({ kind: "closed", reason } satisfies AnswerConflict);
  return { ...row, setup };
}

export type AnnexesToWrite = Awaited<ReturnType<typeof getAnnexesToWrite>>;

/** @throws DomainError invalid where there are as many as a submission can have */
export function requireRoom({ annexes }: AnnexesToWrite): void {
  if (annexes.length >= mostAnnexes) throw invalid({ "": ["tooManyAnnexes"] });
}

/**
 * What is stored of a chosen level: null as the submission. Where the review lets them choose nothing, authors can still
 * keep what they had closed while it did.
 * @throws DomainError invalid where the review does not allow the choice
 */
export function levelToStore(row: AnnexesToWrite, level: AnnexLevel, before: string | null = null): AnnexLevel | null {
  if (level === "public") return null;
  const allowed = mayChooseLevel(row.setup.levelClasses, participantClassOf(row.participant.class));
  const closedAlready = before === level || levelOf(row.level) !== "public";
  if (!allowed && !closedAlready) throw invalid({ level: ["levelNotAllowed"] });
  return level;
}
