import type { Prisma, WriteTransaction } from "~/db/types";
import type { QuestionScope } from "~/domain/review/question-scope";
import type { ShownWhen } from "~/domain/review/shown-when";
import type { QuestionKind } from "~/question-kinds/kind";
import questionsFile from "../reference/guiding-questions.json";
import { authoredText, officialText, type StatedTexts } from "~/language/stated-text";

export type SeededQuestion = { id: string; versionId: string };

type QuestionRecord = (typeof questionsFile.guidingQuestions)[number];

/** Official in English alone; a question without a stakeholder wording of its own puts that of States. */
function firstVersion({ label, stateText, stakeholderText, guidance }: QuestionRecord, createdAt: Date) {
  const stateWording = officialText(stateText, ["fr", "ru"]);
  return {
    version: 1,
    label: authoredText(label),
    stateText: stateWording,
    stakeholderText: stakeholderText ? authoredText(stakeholderText) : stateWording,
    guidance: authoredText(guidance),
    createdAt,
  };
}

/** A question that a review puts in addition to the five: a text in every session, unless told otherwise. */
export type QuestionInput = {
  number: number;
  key: string;
  label: StatedTexts;
  wording?: StatedTexts;
  kind?: QuestionKind;
  scope?: QuestionScope;
  /** Number of the session, or of the objective, in or under which it is put. */
  session?: number;
  objective?: number;
  settings?: Prisma.InputJsonValue;
  required?: boolean;
  wordLimit?: number;
  shownWhen?: ShownWhen;
};

function questionVersion({ label, wording = label, ...input }: QuestionInput, createdAt: Date) {
  const { settings, required = false, wordLimit = null, shownWhen } = input;
  return {
    version: 1,
    label,
    stateText: wording,
    stakeholderText: wording,
    guidance: label,
    required,
    wordLimit,
    ...(settings === undefined ? {} : { settings }),
    ...(shownWhen === undefined ? {} : { shownWhen }),
    createdAt,
  };
}

/** Questions in addition to the five; `sessions` are the identifiers by number. */
export async function createMoreQuestions(
  tx: WriteTransaction,
  review: { id: string; sessions: Map<number, string>; createdAt: Date },
  inputs: readonly QuestionInput[],
): Promise<Map<number, SeededQuestion>> {
  const created = new Map<number, SeededQuestion>();
  for (const input of inputs) {
    const { number, key, kind = "text", scope = "every-session", session, objective } = input;
    const question = await tx.guidingQuestion.create({
      data: {
        reviewId: review.id,
        number,
        key,
        kind,
        scope,
        sessionId: session === undefined ? null : (review.sessions.get(session) ?? null),
        objectiveNumber: objective ?? null,
        versions: { create: questionVersion(input, review.createdAt) },
      },
      include: { versions: true },
    });
    created.set(number, { id: question.id, versionId: question.versions[0]?.id ?? "" });
  }
  return created;
}

/** The five guiding questions, put in every thematic session of the review. Answers number -> identifiers. */
export async function createQuestions(
  tx: WriteTransaction,
  reviewId: string,
  createdAt: Date,
): Promise<Map<number, SeededQuestion>> {
  const created = new Map<number, SeededQuestion>();
  for (const record of questionsFile.guidingQuestions) {
    const { number, key } = record;
    const question = await tx.guidingQuestion.create({
      data: { reviewId, number, key, versions: { create: firstVersion(record, createdAt) } },
      include: { versions: true },
    });
    created.set(number, { id: question.id, versionId: question.versions[0]?.id ?? "" });
  }
  return created;
}
