import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import type { PublicationLevel } from "~/domain/counting/publication-level";
import { isGeneralPart } from "~/domain/review/question-scope";
import type { JsonValue } from "~/question-kinds/answer-content";
import type { Language } from "~/language/language";
import type { DemonstrationSource } from "~/domain/submission/submission-schema";
import type { SubmissionStatus } from "~/domain/submission/submission-statuses";
import type { SeededParticipant } from "./create-participant";
import type { SeededReview } from "./create-review";

export type AnswerInput = {
  /** 0: a question for the whole review. */
  session: number;
  question: number;
  text: string;
  value?: JsonValue;
  language?: Language;
  objectives?: number[];
  sources?: DemonstrationSource[];
  complete?: boolean;
  /** Who may read it, where not as its submission. */
  level?: PublicationLevel;
};

export type AssociateInput = SeededParticipant & { confirmedAt?: Date | null };

export type SubmissionInput = {
  review: SeededReview;
  participant: SeededParticipant;
  number?: number;
  language?: Language;
  state?: SubmissionStatus;
  joint?: boolean;
  level?: PublicationLevel;
  associates?: AssociateInput[];
  answers?: AnswerInput[];
  /** When the draft was opened. */
  at?: Date;
  /** The member who writes. */
  by?: string | null;
};

/** What happened to a submission, for the audit record. */
export type LifeEvent = {
  action: string;
  at: Date;
  actorId: string | null;
  detail: Record<string, string | number | boolean | null>;
};

export type SeededSubmission = {
  id: string;
  number: number;
  review: SeededReview;
  participant: SeededParticipant;
  associates: AssociateInput[];
  language: Language;
  answers: AnswerInput[];
  level: PublicationLevel;
  openedAt: Date;
  by: string | null;
  life: LifeEvent[];
};

export function idOf<Key>(ids: Map<Key, string>, key: Key): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The seed refers to ${String(key)}, which it has not created`);
  return id;
}

/** The identifier of a session; null for the general questions. */
export function sessionIdOf(review: SeededReview, session: number): string | null {
  return isGeneralPart(session) ? null : idOf(review.sessions, session);
}

export function questionOf(review: SeededReview, number: number) {
  const question = review.questions.get(number);
  if (!question) throw new Error(`The review ${review.slug} has no question ${number}`);
  return question;
}

async function nextNumber(tx: WriteTransaction, reviewId: string): Promise<number> {
  const last = await tx.submission.aggregate({ where: { reviewId }, _max: { number: true } });
  return (last._max.number ?? 0) + 1;
}

const someAnswer: AnswerInput = { session: 1, question: 3, objectives: [2], text: "One stop, many services." };

async function createAnswers(tx: WriteTransaction, submission: SeededSubmission): Promise<void> {
  const { review, language, openedAt, by } = submission;
  const rows = submission.answers.map((answer) => ({ ...answer, id: randomUUID() }));
  await tx.answer.createMany({
    data: rows.map(({ id, session, question, text, value, sources, complete, ...answer }) => ({
      id,
      submissionId: submission.id,
      sessionId: sessionIdOf(review, session),
      questionId: questionOf(review, question).id,
      questionVersionId: questionOf(review, question).versionId,
      language: answer.language ?? language,
      text,
      revision: 1,
      complete: complete ?? true,
      level: answer.level ?? null,
      ...(sources ? { demonstrationSources: sources } : {}),
      ...(value === undefined || value === null ? {} : { value }),
      updatedById: by,
      updatedAt: openedAt,
    })),
  });
  await tx.answerObjective.createMany({
    data: rows.flatMap(({ id, objectives = [] }) =>
      objectives.map((objectiveNumber) => ({ answerId: id, objectiveNumber })),
    ),
  });
  await tx.answerRevision.createMany({
    data: rows.map(({ id, text, value, ...answer }) => ({
      ...(value === undefined || value === null ? {} : { value }),
      answerId: id,
      revision: 1,
      language: answer.language ?? language,
      text,
      savedById: by,
      savedAt: openedAt,
    })),
  });
}

function associateRows(submissionId: string, associates: AssociateInput[]) {
  return associates.map(({ id, confirmedAt }, position) => ({
    submissionId,
    participantId: id,
    position,
    confirmedAt: confirmedAt ?? null,
    agreedAt: confirmedAt ?? null,
  }));
}

/** A submission that is being written, with its answers at their first revision. */
export async function draftSubmission(tx: WriteTransaction, input: SubmissionInput): Promise<SeededSubmission> {
  const { review, participant, associates = [], language = "en", state = "draft" } = input;
  const openedAt = input.at ?? new Date("2026-01-12T09:00:00Z");
  const submission: SeededSubmission = {
    id: randomUUID(),
    number: input.number ?? (await nextNumber(tx, review.id)),
    review,
    participant,
    associates,
    language,
    answers: input.answers ?? [someAnswer],
    level: input.level ?? "public",
    openedAt,
    by: input.by ?? null,
    life: [],
  };
  const { id, number } = submission;
  const joint = input.joint ?? associates.length > 0;
  await tx.submission.create({
    data: {
      id,
      reviewId: review.id,
      participantId: participant.id,
      number,
      language,
      joint,
      state,
      draftersSeeAll: true,
      level: submission.level,
      createdAt: openedAt,
      updatedAt: openedAt,
    },
  });
  await tx.submissionAssociate.createMany({ data: associateRows(id, associates) });
  await createAnswers(tx, submission);
  submission.life.push({ action: "submission.open", at: openedAt, actorId: submission.by, detail: { number } });
  return submission;
}

/** Saves new texts as the second revision of the answers that changed. */
export async function reviseAnswers(
  tx: WriteTransaction,
  submission: SeededSubmission,
  change: { answers: AnswerInput[]; at: Date },
): Promise<void> {
  const { review, by } = submission;
  for (const [index, { session, question, text }] of change.answers.entries()) {
    if (submission.answers[index]?.text === text) continue;
    const sessionId = idOf(review.sessions, session);
    const questionId = questionOf(review, question).id;
    const where = { submissionId_sessionId_questionId: { submissionId: submission.id, sessionId, questionId } };
    const saved = { revision: 2, text, updatedAt: change.at };
    const { id, language } = await tx.answer.update({ where, data: saved });
    await tx.answerRevision.create({
      data: { answerId: id, revision: 2, language, text, savedById: by, savedAt: change.at },
    });
  }
  submission.answers = change.answers;
}
