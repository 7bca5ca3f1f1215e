import { listTaskProgress, listTextsToGive, listUntouched, type ProgressRow } from "~/db/queries/coding/tasks.server";
import type { Reader, WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { findCodingReview } from "~/domain/coding/coding-access.server";
import { classesOf } from "~/domain/coding/text/text-filters.server";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { inChunks, rowsAtOnce } from "~/domain/shared/in-chunks";
import { requirePermission } from "~/domain/shared/require-permission";
import { calendarDay } from "~/language/format";
import { toLanguage } from "~/language/language";
import { userIdOf } from "~/permission/actor";
import { shareTexts, type Share, type TextGroup } from "./share-texts";
import type { GiveTexts } from "./task-schema";

type Asked = GiveTexts & { review: string };

/** What one reviewer would be given. */
export type PlannedShare = { reviewerId: string; name: string; blind: boolean; texts: number; words: number };

export type GivePlan = { shares: PlannedShare[]; texts: number; words: number };

/** The texts that nobody was given and nobody has coded, those of a submission together. */
function groupTexts(read: Reader, { id }: ReviewSetup, { session, question, language, ...asked }: Asked): TextGroup[] {
  const classes = classesOf(asked.class);
  const texts = listTextsToGive(read, {
    reviewId: id,
    session,
    question,
    language,
    classes: classes && JSON.stringify(classes),
  });
  const groups = new Map<string, TextGroup>();
  for (const { id: textId, submissionId, words, ...text } of texts) {
    const known = groups.get(submissionId) ?? {
      submissionId,
      language: toLanguage(text.language),
      words: 0,
      textIds: [],
    };
    groups.set(submissionId, { ...known, words: known.words + words, textIds: [...known.textIds, textId] });
  }
  return [...groups.values()];
}

type Plan = { shares: Share[]; reviewers: ProgressRow[]; groups: TextGroup[] };

/** @throws DomainError invalid for a person who does not code in the review, or a day that is over there */
function planFor(read: Reader, setup: ReviewSetup, { asked, today }: { asked: Asked; today: string }): Plan {
  if (asked.due && asked.due < today) throw invalid({ due: ["duePast"] });
  const reviewers = listTaskProgress(read, { reviewId: setup.id, today });
  const chosen = reviewers.filter(({ reviewerId }) => asked.reviewers.includes(reviewerId));
  if (chosen.length < asked.reviewers.length) throw invalid({ reviewers: ["reviewerMissing"] });
  if (asked.blind > 0 && chosen.length < 2) throw invalid({ reviewers: ["twoReviewersNeeded"] });
  const loads = chosen.map(({ reviewerId, wordsLeftIn }) => ({ reviewerId, words: wordsLeftIn }));
  const groups = groupTexts(read, setup, asked);
  return { shares: shareTexts(groups, { loads, percent: asked.blind }), reviewers, groups };
}

const wordsOf = (groups: readonly TextGroup[]) => groups.reduce((sum, { words }) => sum + words, 0);
const textsOf = (groups: readonly TextGroup[]) => groups.reduce((sum, { textIds }) => sum + textIds.length, 0);

/**
 * What `giveTexts` would give to each reviewer; changes nothing.
 * @throws DomainError notFound, forbidden, invalid as `giveTexts`
 */
export async function planTexts(ctx: QueryContext, asked: Asked): Promise<GivePlan> {
  const setup = await findCodingReview(ctx, asked.review);
  requirePermission(ctx.actor, "coding.assign", { reviewId: setup.id });
  const { shares, reviewers, groups } = planFor(ctx.read, setup, {
    asked,
    today: calendarDay(ctx.now, setup.timeZone),
  });
  const names = new Map(reviewers.map(({ reviewerId, name }) => [reviewerId, name]));
  return {
    shares: shares.map(({ reviewerId, blind, groups: own }) => ({
      reviewerId,
      name: names.get(reviewerId) ?? "",
      blind,
      texts: textsOf(own),
      words: wordsOf(own),
    })),
    texts: textsOf(groups),
    words: wordsOf(groups),
  };
}

async function keepTasks(
  tx: WriteTransaction,
  ctx: CommandContext,
  { shares, due }: { shares: Share[]; due?: string | undefined },
) {
  const by = { assignedById: userIdOf(ctx.actor), assignedAt: ctx.now, dueOn: due ?? null };
  const tasks = shares.flatMap(({ reviewerId, blind, groups }) =>
    groups.flatMap(({ textIds }) => textIds.map((frozenAnswerId) => ({ frozenAnswerId, reviewerId, blind, ...by }))),
  );
  await inChunks(tasks, rowsAtOnce, async (data) => [await tx.codingTask.createMany({ data })]);
}

/**
 * Gives the texts that pass, and that nobody was given or has coded, to reviewers, evenly by language and by what each
 * has left; answers how many texts that are.
 * @throws DomainError notFound, forbidden; invalid for a person who does not code in the review, for a day that is over
 * in its time zone, where two reviewers are needed, and where no text is left to give
 */
export async function giveTexts(ctx: CommandContext, asked: Asked): Promise<number> {
  return ctx.write(async (tx) => {
    const setup = await findCodingReview({ read: tx, actor: ctx.actor }, asked.review);
    requirePermission(ctx.actor, "coding.assign", { reviewId: setup.id });
    const { shares, groups } = planFor(tx, setup, { asked, today: calendarDay(ctx.now, setup.timeZone) });
    const texts = textsOf(groups);
    if (texts === 0) throw invalid({ "": ["noTextsToGive"] });
    await keepTasks(tx, ctx, { shares, due: asked.due });
    const detail = { texts, reviewers: asked.reviewers.length, blind: asked.blind };
    await recordAuditEvent(tx, ctx, { action: "task.give", subjectType: "Review", subjectId: setup.id, detail });
    return texts;
  });
}

/**
 * Unassigns the texts in which a reviewer has marked nothing; what they were to code blind with another is then coded by
 * that other alone. Answers how many.
 * @throws DomainError notFound, forbidden
 */
export async function unassignTexts(
  ctx: CommandContext,
  { review, reviewer }: { review: string; reviewer: string },
): Promise<number> {
  return ctx.write(async (tx) => {
    const setup = await findCodingReview({ read: tx, actor: ctx.actor }, review);
    requirePermission(ctx.actor, "coding.assign", { reviewId: setup.id });
    const untouched = listUntouched(tx, { reviewId: setup.id, reviewerId: reviewer });
    if (untouched.length === 0) return 0;
    await inChunks(untouched, rowsAtOnce, async (ids) => {
      await tx.codingTask.deleteMany({ where: { frozenAnswerId: { in: ids }, reviewerId: reviewer } });
      await tx.codingTask.updateMany({ where: { frozenAnswerId: { in: ids } }, data: { blind: false } });
      return ids;
    });
    const detail = { texts: untouched.length, reviewer };
    await recordAuditEvent(tx, ctx, { action: "task.unassign", subjectType: "User", subjectId: reviewer, detail });
    return untouched.length;
  });
}
