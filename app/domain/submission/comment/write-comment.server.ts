import { findSubmissionHead } from "~/db/queries/find-submission-head.server";
import { listTeam } from "~/db/queries/participations/find-participation.server";
import type { WriteTransaction } from "~/db/types";
import { isAnswerTo } from "~/domain/review/question-scope";
import { reviewSetup } from "~/domain/review/review-setup.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { userIdOf } from "~/permission/actor";
import { can } from "~/permission/can";
import type { AnswerKey } from "../submission-key";
import { findSeen, sees, sightOf, sightOfMember } from "../sight";
import { mostComments, type ChangedComment, type CommentKey, type NewComment } from "./comment-schema";
import { tellOfComment } from "./tell-of-comment.server";

/** The answer on which a person of the team comments; one that they do not see is not found. */
async function findAnswer(tx: WriteTransaction, { actor }: CommandContext, key: AnswerKey) {
  const found = findSubmissionHead(tx, key.submissionId);
  if (!found || !can(actor, "submission.read", found)) throw notFound();
  requirePermission(actor, "team.comment", found);
  const row = { ...found, setup: await reviewSetup(tx, found.review), sight: sightOf(actor, found) };
  const placed = findSeen(row, key);
  if (!placed) throw notFound();
  return { row, placed };
}

/**
 * Says something about an answer to the team, and tells those who are named by mail. It is possible whatever the status
 * of the submission: a comment is no part of it. The record of actions, which others read, says nothing of it.
 * @throws DomainError notFound, forbidden; invalid where a person does not see the question, or too much was said
 */
export async function addComment(ctx: CommandContext, { text, tell, ...key }: AnswerKey & NewComment): Promise<void> {
  await ctx.write(async (tx) => {
    const { row, placed } = await findAnswer(tx, ctx, key);
    const place = { submissionId: row.id, questionId: placed.question.id };
    if ((await tx.teamComment.count({ where: place })) >= mostComments) throw invalid({ text: ["tooManyComments"] });
    const told = listTeam(tx, row.participantId).filter(({ userId }) => tell.includes(userId));
    const isMissing = new Set(tell).size !== told.length;
    if (isMissing || told.some((one) => !sees(sightOfMember(one, row), placed))) {
      throw invalid({ tell: ["toTellMissing"] });
    }
    const { id } = await tx.teamComment.create({
      data: { ...place, sessionId: placed.part.id, text, authorId: userIdOf(ctx.actor), createdAt: ctx.now },
    });
    if (told.length === 0) return;
    await tx.teamCommentMention.createMany({ data: told.map(({ userId }) => ({ commentId: id, userId })) });
    await tellOfComment(tx, ctx, { row, key, told });
  });
}

/** A comment on an answer that the actor sees. */
async function findComment(tx: WriteTransaction, ctx: CommandContext, { comment: id, ...key }: AnswerKey & CommentKey) {
  const { placed } = await findAnswer(tx, ctx, key);
  const found = await tx.teamComment.findFirst({ where: { id, submissionId: key.submissionId } });
  if (!found || !isAnswerTo(found, placed.question, placed.part.id)) throw notFound();
  return found;
}

/** The same, written by the actor and open: what was resolved stays as it was. */
async function findOwn(tx: WriteTransaction, ctx: CommandContext, key: AnswerKey & CommentKey) {
  const found = await findComment(tx, ctx, key);
  if (found.authorId !== userIdOf(ctx.actor)) throw notFound();
  if (found.resolvedAt) throw invalid({ "": ["commentResolved"] });
  return found;
}

/**
 * Replaces the text of one's own comment, as long as it is open. Nobody is told again.
 * @throws DomainError notFound, also for a comment of another person; forbidden; invalid where it is resolved
 */
export async function changeComment(ctx: CommandContext, { text, ...key }: AnswerKey & ChangedComment): Promise<void> {
  await ctx.write(async (tx) => {
    const { id, text: before } = await findOwn(tx, ctx, key);
    if (before !== text) await tx.teamComment.update({ where: { id }, data: { text, editedAt: ctx.now } });
  });
}

/**
 * Deletes one's own comment, as long as it is open.
 * @throws DomainError notFound, also for a comment of another person; forbidden; invalid where it is resolved
 */
export async function deleteComment(ctx: CommandContext, key: AnswerKey & CommentKey): Promise<void> {
  await ctx.write(async (tx) => {
    const { id } = await findOwn(tx, ctx, key);
    await tx.teamComment.delete({ where: { id } });
  });
}

/**
 * Says of a comment that it needs no more attention, or does after all. The same again changes nothing.
 * @throws DomainError notFound, forbidden
 */
export async function resolveComment(
  ctx: CommandContext,
  { resolved, ...key }: AnswerKey & CommentKey & { resolved: boolean },
): Promise<void> {
  await ctx.write(async (tx) => {
    const { id, resolvedAt } = await findComment(tx, ctx, key);
    if ((resolvedAt !== null) === resolved) return;
    const by = resolved ? userIdOf(ctx.actor) : null;
    await tx.teamComment.update({ where: { id }, data: { resolvedAt: resolved ? ctx.now : null, resolvedById: by } });
  });
}
