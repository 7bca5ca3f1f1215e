import { listAnswers } from "~/db/queries/list-answers.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { userIdOf } from "~/permission/actor";
import { countComments, type CommentCount } from "./comment/list-comments.server";
import { readClearanceMark, type ClearanceMark } from "./clearance/clearance-mark.server";
import { tasksOf, type TaskGroup } from "./answer/list-tasks.server";
import { listSentVersions, type SentVersion } from "./read-own-version.server";
import { readAssignments, type GivenPart } from "./assignment/read-assignments.server";
import { getSubmissionHead, toHead, type SubmissionHead } from "./submission-head.server";

export type OwnSubmission = {
  head: SubmissionHead;
  groups: TaskGroup[];
  /** How many annexes the draft has; null for those who see only a part of it. */
  annexes: number | null;
  sent: SentVersion[];
  userId: string;
  given: GivenPart[];
  /** Of the answers on which the team commented. */
  comments: CommentCount[];
  /** Null where the team does not use clearance, or nothing can be changed. */
  clearance: ClearanceMark | null;
  /** What its participant says is wrong with what staff entered. */
  objection: string | null;
};

/**
 * A submission as its members see it: its status, what was given to the reader, the task list of sessions and questions, and the versions that were sent.
 * @throws DomainError notFound
 */
export async function readOwnSubmission(
  ctx: QueryContext,
  query: { submissionId: string; language: Language },
): Promise<OwnSubmission> {
  const row = await getSubmissionHead(ctx, query.submissionId);
  const groups = tasksOf(row, listAnswers(ctx.read, row.id), query.language);
  const userId = userIdOf(ctx.actor) ?? "";
  const head = toHead(row, ctx, query.language);
  return {
    head,
    groups,
    annexes: head.seesAll ? row.annexes.length : null,
    userId,
    objection: row.objection,
    clearance: head.writeClosed ? null : await readClearanceMark(ctx, row),
    given: readAssignments(ctx, row, groups).filter((one) => one.userId === userId),
    comments: countComments(ctx, row),
    sent: row.latest ? await listSentVersions(ctx, row) : [],
  };
}
