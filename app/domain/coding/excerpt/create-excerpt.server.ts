import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid } from "~/domain/shared/domain-error";
import { requirePermission, requireSignedIn } from "~/domain/shared/require-permission";
import { foldForSearch } from "~/language/text/search-form";
import { findCodingReview, readableTexts } from "~/domain/coding/coding-access.server";
import { checkPassage } from "~/domain/coding/coding-rules";
import type { NewExcerpt } from "~/domain/coding/coding-schema";
import { closedOrMissing } from "~/domain/coding/text/closed-text.server";
import { forgetReading } from "~/domain/coding/text/mark-as-read.server";
import { codeIds } from "./code-ids.server";

async function findOpenText(tx: WriteTransaction, where: { reviewId: string; frozenAnswerId: string }) {
  const text = await tx.frozenAnswer.findFirst({
    where: { AND: [{ id: where.frozenAnswerId }, readableTexts(where.reviewId)] },
    select: { id: true, text: true, version: { select: { supersededAt: true } } },
  });
  if (!text) throw closedOrMissing(tx, where);
  if (text.version.supersededAt) throw conflict({ superseded: true });
  return text;
}

type Marked = { frozenAnswerId: string; reviewerId: string; startsAt: number; endsAt: number };

/** The excerpt of the same reviewer, not removed, on the same passage with the same codes: what a double click would repeat. */
async function findSame(tx: WriteTransaction, marked: Marked, codes: readonly string[]): Promise<string | null> {
  const found = await tx.excerpt.findMany({
    where: { ...marked, removedAt: null },
    select: { id: true, codes: { select: { codeId: true } } },
  });
  const wanted = [...codes].sort().join();
  const codesOf = (excerpt: (typeof found)[number]) => excerpt.codes.map(({ codeId }) => codeId).sort();
  return found.find((excerpt) => codesOf(excerpt).join() === wanted)?.id ?? null;
}

/**
 * Marks a passage of a frozen answer and gives it codes; answers the identifier. The same request again answers the
 * excerpt that is there.
 * @throws DomainError notFound, forbidden; conflict on a superseded version and one that is closed to reviewers; invalid for a passage that is not the text's
 * or a code that is not the review's.
 */
export async function createExcerpt(
  ctx: CommandContext,
  input: NewExcerpt & { review: string; frozenAnswerId: string },
): Promise<string> {
  return ctx.write(async (tx) => {
    const { id: reviewId } = await findCodingReview({ read: tx, actor: ctx.actor }, input.review);
    requirePermission(ctx.actor, "excerpt.create", { reviewId });
    const { userId: reviewerId } = requireSignedIn(ctx.actor);
    const { id: frozenAnswerId, text } = await findOpenText(tx, { reviewId, frozenAnswerId: input.frozenAnswerId });
    const checked = checkPassage(text, input);
    if ("error" in checked) throw invalid({ passage: [checked.error] });
    const codes = await codeIds(tx, reviewId, input.codes);
    const { quote, ...range } = checked.passage;
    const marked = { frozenAnswerId, reviewerId, ...range };
    const same = await findSame(tx, marked, codes);
    if (same) return same;
    await forgetReading(tx, { frozenAnswerId, reviewerId });
    const { id } = await tx.excerpt.create({
      data: {
        ...marked,
        quote,
        folded: foldForSearch(quote),
        note: input.note,
        createdAt: ctx.now,
        updatedAt: ctx.now,
      },
    });
    await tx.excerptCode.createMany({ data: codes.map((codeId) => ({ excerptId: id, codeId })) });
    const detail = { frozenAnswerId, ...range, codes: codes.length };
    await recordAuditEvent(tx, ctx, { action: "excerpt.create", subjectType: "Excerpt", subjectId: id, detail });
    return id;
  });
}
