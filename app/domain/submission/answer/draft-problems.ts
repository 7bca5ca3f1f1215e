import type { AnswerProgress } from "~/domain/submission/submission-rules";

export type CheckedAnswer = {
  session: number;
  question: number;
  progress: AnswerProgress;
  words: number;
  withInvisible: boolean;
};

/**
 * What a member should know before sending. `nothingAnswered` and `overLimit` stand in the way; the others do not:
 * a submission may leave questions open.
 */
export type DraftProblem = {
  kind: "nothingAnswered" | "overLimit" | "inProgress" | "invisibleSigns";
  blocking: boolean;
  answer: { session: number; question: number } | null;
  /** Words above the limit. */
  excess: number;
};

function problemsOf({ session, question, progress, words, withInvisible }: CheckedAnswer, wordLimit: number | null) {
  const answer = { session, question };
  const problems: DraftProblem[] = [];
  if (progress === "not-started") return problems;
  const excess = wordLimit === null ? 0 : words - wordLimit;
  if (excess > 0) problems.push({ kind: "overLimit", blocking: true, answer, excess });
  if (progress === "in-progress") problems.push({ kind: "inProgress", blocking: false, answer, excess: 0 });
  if (withInvisible) problems.push({ kind: "invisibleSigns", blocking: false, answer, excess: 0 });
  return problems;
}

/** The problems of a draft: first those that stand in the way of sending it, then the others, in the order of questions. */
export function draftProblems(answers: CheckedAnswer[], wordLimit: number | null): DraftProblem[] {
  if (answers.every(({ progress }) => progress === "not-started")) {
    return [{ kind: "nothingAnswered", blocking: true, answer: null, excess: 0 }];
  }
  const found = answers.flatMap((answer) => problemsOf(answer, wordLimit));
  return [...found.filter(({ blocking }) => blocking), ...found.filter(({ blocking }) => !blocking)];
}
