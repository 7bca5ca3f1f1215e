import { createHash, randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import { answerLevel, versionLevel } from "~/domain/counting/publication-level";
import { canonicalHeadOf, canonicalText, type CanonicalSubmission } from "~/domain/submission/receipt/canonical-text";
import { sha256 } from "~/language/text/sha256.server";
import { newReceiptNumber } from "~/domain/submission/receipt/receipt-number.server";
import { indexAnswers } from "~/domain/search/index-texts.server";
import { countWords } from "~/language/text/count-words";
import { questionOf, sessionIdOf, type AnswerInput, type SeededSubmission } from "./create-submission";

export type SeededFrozenAnswer = { id: string; session: number; question: number; text: string };

export type SeededVersion = {
  id: string;
  version: number;
  receiptNumber: string;
  sha256: string;
  frozenAnswers: SeededFrozenAnswer[];
};

function canonical(submission: SeededSubmission, version: number): CanonicalSubmission {
  return {
    review: submission.review.slug,
    participant: submission.participant.slug,
    associates: submission.associates.map(({ slug }) => slug),
    submission: submission.number,
    version,
    answers: inOrder(submission.answers).map(({ session, question, language, objectives, text }) => ({
      session,
      question,
      language: language ?? submission.language,
      objectives: objectives ?? [],
      text,
    })),
  };
}

/** The receipt number of a seeded version: the same at every seeding. */
function receiptOf(submission: SeededSubmission, version: number): string {
  const key = [submission.review.slug, submission.participant.slug, submission.number, version].join(" ");
  return newReceiptNumber(submission.review.slug, createHash("sha256").update(key).digest());
}

function frozenRow(answer: AnswerInput, submission: SeededSubmission) {
  const language = answer.language ?? submission.language;
  return {
    id: randomUUID(),
    sessionId: sessionIdOf(submission.review, answer.session),
    questionVersionId: questionOf(submission.review, answer.question).versionId,
    language,
    text: answer.text,
    wordCount: countWords(answer.text),
    level: answerLevel(submission.level, answer.level ?? null),
    ...(answer.value === undefined || answer.value === null ? {} : { value: answer.value }),
    ...(answer.sources ? { demonstrationSources: answer.sources } : {}),
  };
}

function inOrder(answers: AnswerInput[]): AnswerInput[] {
  return [...answers].sort((a, b) => a.session - b.session || a.question - b.question);
}

async function createFrozenAnswers(
  tx: WriteTransaction,
  versionId: string,
  answers: { answer: AnswerInput; row: ReturnType<typeof frozenRow> }[],
): Promise<SeededFrozenAnswer[]> {
  await tx.frozenAnswer.createMany({ data: answers.map(({ row }, position) => ({ ...row, versionId, position })) });
  await tx.frozenAnswerObjective.createMany({
    data: answers.flatMap(({ answer, row }) =>
      (answer.objectives ?? []).map((objectiveNumber) => ({ frozenAnswerId: row.id, objectiveNumber })),
    ),
  });
  await indexAnswers(
    tx,
    answers.map(({ row: { id, language, text } }) => ({ id, language, text })),
  );
  return answers.map(({ answer: { session, question, text }, row }) => ({ id: row.id, session, question, text }));
}

/** Freezes the current answers as version 1, or as the version given, and gives the receipt. */
export async function freezeSubmission(
  tx: WriteTransaction,
  submission: SeededSubmission,
  { at, version = 1, late = false }: { at: Date; version?: number; late?: boolean },
): Promise<SeededVersion> {
  const answers = inOrder(submission.answers).map((answer) => ({ answer, row: frozenRow(answer, submission) }));
  const id = randomUUID();
  const receiptNumber = receiptOf(submission, version);
  const said = canonical(submission, version);
  const hash = sha256(canonicalText(said));
  await tx.submissionVersion.create({
    data: {
      id,
      submissionId: submission.id,
      version,
      receiptNumber,
      submittedAt: at,
      submittedById: submission.by,
      sha256: hash,
      canonicalHead: canonicalHeadOf(said),
      level: versionLevel(answers.map(({ row }) => row.level)),
      wordCount: answers.reduce((sum, { row }) => sum + row.wordCount, 0),
      late,
    },
  });
  await tx.submissionAssociate.updateMany({
    where: { submissionId: submission.id, confirmedAt: { not: null } },
    data: { namedInVersion: version },
  });
  const frozenAnswers = await createFrozenAnswers(tx, id, answers);
  const detail = { number: submission.number, answers: answers.length, late, version, receiptNumber, sha256: hash };
  submission.life.push({ action: "submission.submit", at, actorId: submission.by, detail });
  return { id, version, receiptNumber, sha256: hash, frozenAnswers };
}
