import { placedQuestions, type PlacedQuestion } from "~/domain/review/question-parts";
import { isAnswerTo, type AnswerPlaceColumns } from "~/domain/review/question-scope";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import { readShownWhen } from "~/domain/review/shown-when";
import { contentOf, type ContentCarrier } from "~/question-kinds/answer-content";
import { asQuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";

/** What a stored answer must have to be placed. */
type Stored = AnswerPlaceColumns & ContentCarrier;

/** A question where it is put, with its answer; undefined where nothing was saved yet. */
export type PlacedAnswer<Row> = PlacedQuestion & { answer: Row | undefined };

type Placed = PlacedAnswer<Stored>;

/** The question on which another depends: in the same part, else where it is put once. */
function conditionOf({ part, question }: Placed, key: string, all: readonly Placed[]): Placed | undefined {
  const found = all.filter((other) => other.question.key === key && other.question.id !== question.id);
  return (
    found.find((other) => other.part.id === part.id) ?? found.find((other) => other.question.scope !== "every-session")
  );
}

function hasAnswered({ question, answer }: Placed, answered: readonly string[]): boolean {
  if (!answer) return false;
  const chosen = rulesOf(asQuestionKind(question.kind)).chosen?.(contentOf(answer)) ?? [];
  return chosen.some((key) => answered.includes(key));
}

/** Whether a question is shown: its condition holds, and that on which it depends is shown itself. */
function isShown(placed: Placed, all: readonly Placed[], asked: readonly Placed[] = []): boolean {
  const condition = readShownWhen(placed.question.version.shownWhen);
  if (!condition) return true;
  const other = conditionOf(placed, condition.question, all);
  if (!other || asked.includes(other)) return false;
  return hasAnswered(other, condition.answered) && isShown(other, all, [...asked, placed]);
}

/**
 * The questions of a submission that its authors are shown, with their answers, in the order in which they are answered.
 * An answer to a question that is not shown any more stays stored and is not sent.
 */
export function placedAnswers<Row extends Stored>(setup: ReviewSetup, answers: readonly Row[]): PlacedAnswer<Row>[] {
  const all = placedQuestions(setup).map(({ part, question }) => ({
    part,
    question,
    answer: answers.find((answer) => isAnswerTo(answer, question, part.id)),
  }));
  return all.filter((placed) => isShown(placed, all));
}
