import { listAnswers } from "~/db/queries/list-answers.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { userIdOf } from "~/permission/actor";
import { tasksOf, type TaskGroup } from "./answer/list-tasks.server";
import { listSentVersions, type SentVersion } from "./read-own-version.server";
import { getSubmissionHead, toHead, type SubmissionHead } from "./submission-head.server";

export type OwnSubmission = { head: SubmissionHead; groups: TaskGroup[]; sent: SentVersion[]; userId: string };

/**
 * A submission as its members see it: its status, the task list of sessions and questions, and the versions that were sent.
 * @throws DomainError notFound
 */
export async function readOwnSubmission(
  ctx: QueryContext,
  query: { submissionId: string; language: Language },
): Promise<OwnSubmission> {
  const row = await getSubmissionHead(ctx, query.submissionId);
  return {
    head: toHead(row, ctx, query.language),
    groups: tasksOf(row, listAnswers(ctx.read, row.id), query.language),
    userId: userIdOf(ctx.actor) ?? "",
    sent: row.latest ? await listSentVersions(ctx, row) : [],
  };
}
