import { listAnswers } from "~/db/queries/list-answers.server";
import type { QueryContext } from "~/domain/shared/context";
import { tasksOf, type TaskGroup } from "~/domain/submission/answer/list-tasks.server";
import { getTeamHead, toHead, type SubmissionHead } from "~/domain/submission/submission-head.server";
import type { Language } from "~/language/language";
import { levelsMark } from "./levels-mark.server";

export type OwnLevels = {
  head: SubmissionHead;
  /** What was answered, by part. */
  groups: TaskGroup[];
  seen: string;
};

/**
 * Who may read a submission, as its authors decided, and each of its answers.
 * @throws DomainError notFound
 */
export async function readLevels(
  ctx: QueryContext,
  { submissionId, language }: { submissionId: string; language: Language },
): Promise<OwnLevels> {
  const row = await getTeamHead(ctx, submissionId);
  const answers = listAnswers(ctx.read, row.id);
  const answered = tasksOf(row, answers, language).map((group) => ({
    ...group,
    tasks: group.tasks.filter(({ progress }) => progress !== "not-started"),
  }));
  return {
    head: toHead(row, ctx, language),
    groups: answered.filter(({ tasks }) => tasks.length > 0),
    seen: levelsMark({ level: row.level, answers }),
  };
}
