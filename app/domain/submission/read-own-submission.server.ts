import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { listTasks, type TaskGroup } from "./answer/list-tasks.server";
import { listSentVersions, type SentVersion } from "./read-own-version.server";
import { readSubmissionHead, type SubmissionHead } from "./submission-head.server";

export type OwnSubmission = { head: SubmissionHead; groups: TaskGroup[]; sent: SentVersion[] };

/**
 * A submission as its members see it: its state, the task list of sessions and questions, and the versions that were sent.
 * @throws DomainError notFound
 */
export async function readOwnSubmission(
  ctx: QueryContext,
  wanted: { submissionId: string; language: Language },
): Promise<OwnSubmission> {
  const head = await readSubmissionHead(ctx, wanted);
  return { head, groups: await listTasks(ctx, wanted), sent: await listSentVersions(ctx, head) };
}
