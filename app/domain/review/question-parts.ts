import { generalPart, isPutIn } from "./question-scope";
import type { ReviewSetup } from "./review-setup.server";

export type StoredQuestion = ReviewSetup["questions"][number];
type StoredSession = ReviewSetup["sessions"][number];

/** A part of a submission: the general questions, or a session. */
export type QuestionPart = {
  /** Of the session; null for the general questions. */
  id: string | null;
  number: number;
  /** Null for the general questions. */
  label: StoredSession["label"] | null;
  /** Those to which an answer in it may refer. */
  objectives: StoredSession["objectives"];
  /** In their order and latest version. */
  questions: StoredQuestion[];
};

const partsBySetup = new WeakMap<ReviewSetup, QuestionPart[]>();

/** All objectives that the sessions take up, by number. */
function objectivesOf(sessions: readonly StoredSession[]): StoredSession["objectives"] {
  const all = new Map(sessions.flatMap(({ objectives }) => objectives.map((one) => [one.number, one] as const)));
  return [...all.values()].sort((one, other) => one.number - other.number);
}

function buildParts({ sessions, questions }: ReviewSetup): QuestionPart[] {
  const questionsIn = (id: string | null) => questions.filter((question) => isPutIn(question, id, sessions));
  const general = questionsIn(null);
  const ofSessions = sessions.map((session) => ({ ...session, questions: questionsIn(session.id) }));
  if (general.length === 0) return ofSessions;
  const objectives = objectivesOf(sessions);
  return [{ id: null, number: generalPart, label: null, objectives, questions: general }, ...ofSessions];
}

/** The parts of a submission in their order: the general questions, where there are any, before the sessions. */
export function questionParts(setup: ReviewSetup): QuestionPart[] {
  const parts = partsBySetup.get(setup) ?? buildParts(setup);
  partsBySetup.set(setup, parts);
  return parts;
}

/** A question where it is put. */
export type PlacedQuestion = { part: QuestionPart; question: StoredQuestion };

/** Every question in every part in which it is put, in the order in which they are answered. */
export function placedQuestions(setup: ReviewSetup): PlacedQuestion[] {
  return questionParts(setup).flatMap((part) => part.questions.map((question) => ({ part, question })));
}

/** The objectives to which an answer may refer: that of its question, where it is put under one, else those of its part. */
export function objectivesToName({ part, question }: PlacedQuestion): number[] {
  if (question.objectiveNumber !== null) return [question.objectiveNumber];
  return part.objectives.map(({ number }) => number);
}
