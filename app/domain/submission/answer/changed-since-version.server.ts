import type { AnswerRow } from "~/db/queries/list-answers.server";
import type { QueryContext } from "~/domain/shared/context";
import { contentOf, isAnswered, isSameContent } from "~/question-kinds/answer-content";
import { asQuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { PlacedQuestion } from "~/domain/review/question-parts";
import { annexesToFreeze } from "~/domain/submission/annex/freeze-annexes.server";
import { frozenAnnexes } from "~/domain/submission/annex/shown-annex";
import { notApplicableToFreeze } from "~/domain/submission/not-applicable/not-applicable-draft";
import { frozenNotApplicable, type NotApplicable } from "~/domain/submission/not-applicable/not-applicable-rules";
import { seenQuestions } from "~/domain/submission/sight";
import type { HeadRow } from "~/domain/submission/submission-head.server";
import { placedAnswers, type PlacedAnswer } from "./placed-answers";

/** What is different in a draft from the version that was sent last. */
export type ChangedSince = {
  version: number;
  answers: { session: number; question: number }[];
  /** Something was attached, removed, or is said of what is attached. */
  annexes: boolean;
};

const keyOf = ({ part, question }: PlacedQuestion) => `${part.id} ${question.id}`;

type Query = {
  submissionId: string;
  version: number;
  row: Pick<HeadRow, "setup" | "sight" | "level" | "annexes">;
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

async function loadHead({ read }: QueryContext, { submissionId, version }: Query) {
  return read.submissionVersion.findUnique({
    where: { submissionId_version: { submissionId, version } },
    select: { canonicalHead: true },
  });
}

type Sent = Awaited<ReturnType<typeof loadHead>>;

function areAnnexesChanged(sent: Sent, { row }: Query): boolean {
  if (row.sight !== "all") return false;
  return JSON.stringify(frozenAnnexes(sent?.canonicalHead)) !== JSON.stringify(annexesToFreeze(row));
}

const markOf = ({ language, reason }: NotApplicable) => `${language} ${reason}`;

/** Whether a draft says something else of a question than what was sent: that it applies, that it does not, or why. */
function otherMark(sent: Sent, { row, answers }: Query): (placed: PlacedQuestion) => boolean {
  const all = [
    frozenNotApplicable(sent?.canonicalHead),
    notApplicableToFreeze({ level: row.level, answers }, row.setup),
  ];
  return ({ part, question }) => {
    const [was, is] = all.map((marks) => {
      const found = marks.find((one) => one.session === part.number && one.question === question.number);
      return found && markOf(found);
    });
    return was !== is;
  };
}

/** The answers of a draft that the reader sees and that differ from what was sent last, by content, language or objectives, or apply otherwise. */
export async function listChangedSince(ctx: QueryContext, query: Query): Promise<ChangedSince> {
  const { setup, sight } = query.row;
  const frozen = await loadFrozen(ctx, query);
  const before = new Map(placedAnswers(setup, frozen).map((one) => [keyOf(one), one.answer]));
  // What was sent is looked up for every question, also for one that is not shown any more.
  const drafted = new Map(placedAnswers(setup, query.answers).map((one) => [keyOf(one), one]));
  const sent = await loadHead(ctx, query);
  const isMarkedOtherwise = otherMark(sent, query);
  const changed = seenQuestions(setup, sight).filter((placed) => {
    const now = drafted.get(keyOf(placed)) ?? { ...placed, answer: undefined };
    return isChanged(now, before.get(keyOf(placed))) || isMarkedOtherwise(placed);
  });
  const answers = changed.map(({ part, question }) => ({ session: part.number, question: question.number }));
  return { version: query.version, answers, annexes: areAnnexesChanged(sent, query) };
}
