import { findExcerptToChange } from "~/db/queries/find-to-mark.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { readableIn } from "~/domain/coding/coding-access.server";
import { checkPassage } from "~/domain/coding/coding-rules";
import { forgetReading } from "~/domain/coding/text/mark-as-read.server";
import { foldForSearch } from "~/language/text/search-form";
import type { ChangedExcerpt } from "~/domain/coding/coding-schema";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { codeIds } from "./code-ids";

type ExcerptKey = { review: string; excerpt: string };

/** One's own excerpt of this review, removed ones included. */
async function findOwnExcerpt(tx: WriteTransaction, { actor }: CommandContext, key: ExcerptKey) {
  const excerpt = await readableIn({ read: tx, actor }, key.review, findExcerptToChange(tx, key.excerpt));
  requirePermission(actor, "excerpt.change", { reviewId: excerpt.setup.id, authorId: excerpt.reviewerId });
  return excerpt;
}

/** Other codes than the excerpt has; their order says nothing. */
function isRecoded(before: readonly string[], after: readonly string[]): boolean {
  return before.length !== after.length || before.some((code) => !after.includes(code));
}

type OwnExcerpt = Awaited<ReturnType<typeof findOwnExcerpt>>;

/** What other ends change in an excerpt; null where they are the same. @throws DomainError invalid for an impossible passage */
function movedTo(excerpt: OwnExcerpt, { passage, quote }: ChangedExcerpt, now: Date) {
  if (!passage) return null;
  const checked = checkPassage(excerpt.text, { passage, quote });
  if ("error" in checked) throw invalid({ passage: [checked.error] });
  const { startsAt, endsAt, quote: words } = checked.passage;
  if (startsAt === excerpt.startsAt && endsAt === excerpt.endsAt) return null;
  return { startsAt, endsAt, quote: words, folded: foldForSearch(words), movedAt: now };
}

/**
 * Gives one's own excerpt other codes, another note and, where a passage is given, other ends; also where the report cites
 * it, which then says that the passage was changed.
 * @throws DomainError notFound, also for a removed one; conflict where its text is closed to reviewers; forbidden for another reviewer's; invalid for unknown codes and a
 *   passage that is not the text's.
 */
export async function changeExcerpt(ctx: CommandContext, input: ChangedExcerpt & { review: string }): Promise<void> {
  await ctx.write(async (tx) => {
    const excerpt = await findOwnExcerpt(tx, ctx, input);
    if (excerpt.removed) throw notFound();
    const { id } = excerpt;
    const moved = movedTo(excerpt, input, ctx.now);
    const codes = codeIds(excerpt.setup, input.codes);
    await tx.excerptCode.deleteMany({ where: { excerptId: id } });
    await tx.excerptCode.createMany({ data: codes.map((codeId) => ({ excerptId: id, codeId })) });
    const recoded = isRecoded(excerpt.codeIds, codes) ? { recodedAt: ctx.now } : null;
    const data = { note: input.note, updatedAt: ctx.now, ...recoded, ...moved };
    await tx.excerpt.update({ where: { id }, data });
    const ends = moved && {
      startsAt: moved.startsAt,
      endsAt: moved.endsAt,
      startsAtBefore: excerpt.startsAt,
      endsAtBefore: excerpt.endsAt,
    };
    const detail = { codes: codes.length, codesBefore: excerpt.codes, ...ends };
    await recordAuditEvent(tx, ctx, { action: "excerpt.change", subjectType: "Excerpt", subjectId: id, detail });
  });
}

/**
 * Removes one's own excerpt; `restoreExcerpt` brings it back. Removing it again changes nothing.
 * @throws DomainError notFound; forbidden for another reviewer's; invalid while a paragraph of the report cites it.
 */
export async function removeExcerpt(ctx: CommandContext, key: ExcerptKey): Promise<void> {
  await ctx.write(async (tx) => {
    const excerpt = await findOwnExcerpt(tx, ctx, key);
    if (excerpt.removed) return;
    if (excerpt.cited) throw invalid({ "": ["excerptCited"] });
    const { id } = excerpt;
    await tx.excerpt.update({ where: { id }, data: { removedAt: ctx.now } });
    await recordAuditEvent(tx, ctx, { action: "excerpt.remove", subjectType: "Excerpt", subjectId: id });
  });
}

/** Brings one's own removed excerpt back. @throws DomainError notFound; forbidden for another reviewer's. */
export async function restoreExcerpt(ctx: CommandContext, key: ExcerptKey): Promise<void> {
  await ctx.write(async (tx) => {
    const excerpt = await findOwnExcerpt(tx, ctx, key);
    if (!excerpt.removed) return;
    const { id } = excerpt;
    await tx.excerpt.update({ where: { id }, data: { removedAt: null } });
    await forgetReading(tx, excerpt);
    await recordAuditEvent(tx, ctx, { action: "excerpt.restore", subjectType: "Excerpt", subjectId: id });
  });
}
