import type { AnswerRow } from "~/db/queries/list-answers.server";
import type { QueryContext } from "~/domain/shared/context";
import { contentOf, isAnswered, isSameContent } from "~/question-kinds/answer-content";
import { asQuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { TaskGroup } from "./list-tasks.server";

/** What is different in a draft from the version that was sent last. */
export type ChangedSince = { version: number; answers: { session: number; question: number }[] };

type Query = { submissionId: string; version: number; groups: TaskGroup[]; answers: readonly AnswerRow[] };

const keyOf = (sessionId: string | null, questionId: string) => `${sessionId} ${questionId}`;

async function loadFrozen({ read }: QueryContext, { submissionId, version }: Query) {
  const rows = await read.frozenAnswer.findMany({
    where: { version: { submissionId, version } },
    include: {
      objectives: true,
      questionVersion: { select: { questionId: true, question: { select: { kind: true } } } },
    },
  });
  return new Map(rows.map((row) => [keyOf(row.sessionId, row.questionVersion.questionId), row]));
}

const objectivesOf = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b).join();

/** The answers of a draft that differ from what was sent last, by text, language or objectives. */
export async function listChangedSince(ctx: QueryContext, query: Query): Promise<ChangedSince> {
  const frozen = await loadFrozen(ctx, query);
  const drafted = new Map(query.answers.map((answer) => [keyOf(answer.sessionId, answer.questionId), answer]));
  const changed = query.groups.flatMap(({ sessionId, tasks }) =>
    tasks.filter(({ questionId }) => {
      const [before, draft] = [frozen.get(keyOf(sessionId, questionId)), drafted.get(keyOf(sessionId, questionId))];
      const now = draft && isAnswered(draft) ? draft : undefined;
      if (!before || !now) return Boolean(before) !== Boolean(now);
      const { tidy } = rulesOf(asQuestionKind(before.questionVersion.question.kind));
      const sameText = isSameContent(tidy(contentOf(now)), contentOf(before));
      const numbers = before.objectives.map(({ objectiveNumber }) => objectiveNumber);
      return !sameText || now.language !== before.language || objectivesOf(now.objectives) !== objectivesOf(numbers);
    }),
  );
  return { version: query.version, answers: changed.map(({ session, question }) => ({ session, question })) };
}
