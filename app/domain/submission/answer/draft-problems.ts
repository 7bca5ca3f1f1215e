import type { AnswerRow } from "~/db/queries/list-answers.server";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import { isBegun, progressOf } from "~/domain/submission/submission-rules";
import { toLanguage } from "~/language/language";
import { contentOf, type ContentCarrier } from "~/question-kinds/answer-content";
import { asQuestionKind, type ContentProblem } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import { placedAnswers, type PlacedAnswer } from "./placed-answers";
import { isOfEarlierVersion } from "./question-change";
import { contextOf } from "./settle-answer";

/**
 * What a member should know before sending. A submission may leave questions open that are not required; a blocking
 * problem must be solved first.
 */
export type DraftProblem = Omit<ContentProblem, "kind" | "blocking"> & {
  kind: ContentProblem["kind"] | "nothingAnswered" | "required" | "inProgress" | "questionChanged";
  blocking: boolean;
  answer: { session: number; question: number } | null;
};

type Row = ContentCarrier &
  Pick<AnswerRow, "sessionId" | "questionId" | "questionVersionId" | "language" | "complete" | "notApplicable">;
type Checking = { setup: ReviewSetup; countWords: (content: { text: string }) => number };

function problemsOf(placed: PlacedAnswer<Row>, { setup, countWords }: Checking): DraftProblem[] {
  const { part, question, answer: row } = placed;
  const answer = { session: part.number, question: question.number };
  const progress = progressOf(row);
  if (progress === "not-applicable") return [];
  if (!row || progress === "not-started") {
    return question.version.required ? [{ kind: "required", blocking: true, answer, excess: 0 }] : [];
  }
  const wordLimit = question.version.wordLimit ?? setup.wordLimit;
  const checked = { content: contentOf(row), words: countWords(row), wordLimit };
  const found = rulesOf(asQuestionKind(question.kind)).problems({
    ...checked,
    ...contextOf(placed, toLanguage(row.language)),
  });
  const problems: DraftProblem[] = found.map((problem) => ({ ...problem, answer }));
  if (progress === "in-progress") problems.unshift({ kind: "inProgress", blocking: false, answer, excess: 0 });
  if (isOfEarlierVersion(row, question.version.id)) {
    problems.unshift({ kind: "questionChanged", blocking: false, answer, excess: 0 });
  }
  return problems;
}

/** The problems of a draft: first those that block sending it, then the others, in the order of questions. */
export function draftProblems(answers: readonly Row[], checking: Checking): DraftProblem[] {
  const placed = placedAnswers(checking.setup, answers);
  if (placed.every(({ answer }) => !isBegun(progressOf(answer)))) {
    return [{ kind: "nothingAnswered", blocking: true, answer: null, excess: 0 }];
  }
  const found = placed.flatMap((one) => problemsOf(one, checking));
  return [...found.filter(({ blocking }) => blocking), ...found.filter(({ blocking }) => !blocking)];
}
