import { contentOf, type WrittenContent } from "~/question-kinds/answer-content";
import type { ContentProblem, QuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { AnswerProgress } from "~/domain/submission/submission-rules";

export type CheckedAnswer = WrittenContent & {
  kind: QuestionKind;
  session: number;
  question: number;
  progress: AnswerProgress;
  /** Of its plain text. */
  words: number;
};

/**
 * What a member should know before sending. A submission may leave questions open; a blocking problem must be solved
 * first.
 */
export type DraftProblem = Omit<ContentProblem, "kind" | "blocking"> & {
  kind: ContentProblem["kind"] | "nothingAnswered" | "inProgress";
  blocking: boolean;
  answer: { session: number; question: number } | null;
};

function problemsOf(checked: CheckedAnswer, wordLimit: number | null): DraftProblem[] {
  const { kind, session, question, progress, language, words } = checked;
  const answer = { session, question };
  if (progress === "not-started") return [];
  const found = rulesOf(kind).problems({ content: contentOf(checked), language, words, wordLimit });
  const problems: DraftProblem[] = found.map((problem) => ({ ...problem, answer }));
  if (progress === "in-progress") problems.unshift({ kind: "inProgress", blocking: false, answer, excess: 0 });
  return problems;
}

/** The problems of a draft: first those that block sending it, then the others, in the order of questions. */
export function draftProblems(answers: CheckedAnswer[], wordLimit: number | null): DraftProblem[] {
  if (answers.every(({ progress }) => progress === "not-started")) {
    return [{ kind: "nothingAnswered", blocking: true, answer: null, excess: 0 }];
  }
  const found = answers.flatMap((answer) => problemsOf(answer, wordLimit));
  return [...found.filter(({ blocking }) => blocking), ...found.filter(({ blocking }) => !blocking)];
}
