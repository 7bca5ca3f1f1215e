import { findSubmissionToWrite } from "~/db/queries/draft/find-submission-to-write.server";
import { listAnswers } from "~/db/queries/list-answers.server";
import type { PlacedQuestion } from "~/domain/review/question-parts";
import { reviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import type { AnswerKey } from "~/domain/submission/submission-key";
import { seenQuestions, sightOf } from "~/domain/submission/sight";
import { can } from "~/permission/can";
import { placedAnswers } from "./placed-answers";
import type { PlaceKey } from "./read-own-answer.server";

type Questions = { all: PlacedQuestion[]; shown: ReadonlySet<PlacedQuestion>; at: number };

const keyOf = ({ part, question }: PlacedQuestion): PlaceKey => ({ session: part.number, question: question.number });

/** All questions that the actor sees of a submission, those that are shown, and where this one is among all. */
async function findQuestions({ read, actor }: QueryContext, key: AnswerKey): Promise<Questions | null> {
  const submission = findSubmissionToWrite(read, key.submissionId);
  if (!submission || !can(actor, "submission.read", submission)) return null;
  const setup = await reviewSetup(read, submission.review);
  const all = seenQuestions(setup, sightOf(actor, submission));
  const placed = placedAnswers(setup, listAnswers(read, key.submissionId));
  const isShown = (one: PlacedQuestion) =>
    placed.some(({ part, question }) => part === one.part && question === one.question);
  const at = all.findIndex(({ part, question }) => part.number === key.session && question.number === key.question);
  return { all, shown: new Set(all.filter(isShown)), at };
}

function firstShown(questions: readonly PlacedQuestion[], shown: Questions["shown"]): PlaceKey | null {
  const found = questions.find((one) => shown.has(one));
  return found ? keyOf(found) : null;
}

/** The question that is shown after this one, across sessions; null after the last. */
export async function nextQuestion(ctx: QueryContext, key: AnswerKey): Promise<PlaceKey | null> {
  const found = await findQuestions(ctx, key);
  return found && firstShown(found.all.slice(found.at + 1), found.shown);
}

/** The question that is shown before this one, across sessions; null before the first. */
export async function previousQuestion(ctx: QueryContext, key: AnswerKey): Promise<PlaceKey | null> {
  const found = await findQuestions(ctx, key);
  return found && firstShown(found.all.slice(0, Math.max(0, found.at)).reverse(), found.shown);
}

/** For a question that is put and not shown: the next one that is, else the first; null for any other. */
export async function findQuestionShownAfter(ctx: QueryContext, key: AnswerKey): Promise<PlaceKey | null> {
  const found = await findQuestions(ctx, key);
  const here = found?.all[found.at];
  if (!found || !here || found.shown.has(here)) return null;
  return firstShown([...found.all.slice(found.at), ...found.all], found.shown);
}
