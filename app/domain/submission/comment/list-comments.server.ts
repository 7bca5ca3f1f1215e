import { countTeamComments, listTeamComments, type TeamCommentRow } from "~/db/queries/draft/list-team-comments.server";
import { isAnswerTo } from "~/domain/review/question-scope";
import type { QueryContext } from "~/domain/shared/context";
import { userIdOf } from "~/permission/actor";
import { can } from "~/permission/can";
import { seenQuestions } from "../sight";
import type { HeadRow } from "../submission-head.server";

/** What a person of the team said of an answer. */
export type TeamComment = {
  id: string;
  /** Null where their account is closed. */
  author: string | null;
  /** The reader wrote it. */
  mine: boolean;
  text: string;
  at: Date;
  edited: boolean;
  resolved: { at: Date; by: string | null } | null;
  /** Names of those who were told of it. */
  told: string[];
};

function toComment(row: TeamCommentRow, reader: string | null): TeamComment {
  const { id, author, authorId, text, createdAt, editedAt, resolvedAt, resolvedBy, told } = row;
  return {
    ...{ id, author, text, told },
    mine: authorId !== null && authorId === reader,
    at: createdAt,
    edited: editedAt !== null,
    resolved: resolvedAt && { at: resolvedAt, by: resolvedBy },
  };
}

type Placed = { part: { id: string | null }; question: { id: string; scope: string } };

/** Answers with the comments on an answer, the earliest first: one statement for all. The caller has looked at the sight. */
export function commentsOf(
  ctx: QueryContext,
  { id, participantId }: { id: string; participantId: string },
): (placed: Placed) => TeamComment[] {
  const reader = userIdOf(ctx.actor);
  const all = can(ctx.actor, "team.comment", { participantId }) ? listTeamComments(ctx.read, id) : [];
  return ({ part, question }) =>
    all.filter((one) => isAnswerTo(one, question, part.id)).map((one) => toComment(one, reader));
}

/** How many comments there are on an answer, and how many of them are open. */
export type CommentCount = { session: number; question: number; open: number; count: number };

/** The same for each answer that the reader sees and that has any: one statement. */
export function countComments({ read, actor }: Pick<QueryContext, "read" | "actor">, row: HeadRow): CommentCount[] {
  if (!can(actor, "team.comment", row)) return [];
  const counts = countTeamComments(read, row.id);
  return seenQuestions(row.setup, row.sight).flatMap(({ part, question }) => {
    const here = counts.filter((one) => isAnswerTo(one, question, part.id));
    if (here.length === 0) return [];
    const total = (of: "open" | "count") => here.reduce((sum, one) => sum + one[of], 0);
    return [{ session: part.number, question: question.number, open: total("open"), count: total("count") }];
  });
}
