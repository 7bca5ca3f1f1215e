import type { AnswerRow } from "~/db/queries/list-answers.server";
import type { QueryContext } from "~/domain/shared/context";
import { contentOf, isAnswered, isSameContent } from "~/question-kinds/answer-content";
import { asQuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import { placedQuestions, type PlacedQuestion } from "~/domain/review/question-parts";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import { placedAnswers, type PlacedAnswer } from "./placed-answers";

/** What is different in a draft from the version that was sent last. */
export type ChangedSince = { version: number; answers: { session: number; question: number }[] };

const keyOf = ({ part, question }: PlacedQuestion) => `${part.id} ${question.id}`;

type Query = {
  submissionId: string;
  version: number;
  setup: ReviewSetup;
  answers: readonly AnswerRow[];
};

async function loadFrozen({ read }: QueryContext, { submissionId, version }: Query) {
  const rows = await read.frozenAnswer.findMany({
    where: { version: { submissionId, version } },
    include: { objectives: true, questionVersion: { select: { questionId: true } } },
  });
  return rows.map(({ questionVersion, ...row }) => ({ ...row, questionId: questionVersion.questionId }));
}

type Frozen = Awaited<ReturnType<typeof loadFrozen>>[number];

const objectivesOf = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b).join();

function isChanged({ question, answer }: PlacedAnswer<AnswerRow>, before: Frozen | undefined): boolean {
  const now = answer && isAnswered(answer) ? answer : undefined;
  if (!before || !now) return Boolean(before) !== Boolean(now);
  const { tidy } = rulesOf(asQuestionKind(question.kind));
  const sameContent = isSameContent(tidy(contentOf(now)), before);
  const numbers = before.objectives.map(({ objectiveNumber }) => objectiveNumber);
  return !sameContent || now.language !== before.language || objectivesOf(now.objectives) !== objectivesOf(numbers);
}

/** The answers of a draft that differ from what was sent last, by content, language or objectives. */
export async function listChangedSince(ctx: QueryContext, query: Query): Promise<ChangedSince> {
  const frozen = await loadFrozen(ctx, query);
  const before = new Map(placedAnswers(query.setup, frozen).map((one) => [keyOf(one), one.answer]));
  // What was sent is looked up for every question, also for one that is not shown any more.
  const drafted = new Map(placedAnswers(query.setup, query.answers).map((one) => [keyOf(one), one]));
  const changed = placedQuestions(query.setup).filter((placed) => {
    const now = drafted.get(keyOf(placed)) ?? { ...placed, answer: undefined };
    return isChanged(now, before.get(keyOf(placed)));
  });
  const answers = changed.map(({ part, question }) => ({ session: part.number, question: question.number }));
  return { version: query.version, answers };
}
