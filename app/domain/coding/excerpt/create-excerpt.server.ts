import { listExcerptsOfText } from "~/db/queries/find-text-to-code.server";
import { findTextToMark } from "~/db/queries/find-to-mark.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid } from "~/domain/shared/domain-error";
import { requirePermission, requireSignedIn } from "~/domain/shared/require-permission";
import { foldForSearch } from "~/language/text/search-form";
import { readableIn } from "~/domain/coding/coding-access.server";
import { checkPassage } from "~/domain/coding/coding-rules";
import type { NewExcerpt } from "~/domain/coding/coding-schema";
import { forgetReading } from "~/domain/coding/text/mark-as-read.server";
import { codeIds } from "./code-ids";

async function findOpenText(tx: WriteTransaction, { actor }: CommandContext, input: Input) {
  const text = await readableIn({ read: tx, actor }, input.review, findTextToMark(tx, input.frozenAnswerId));
  requirePermission(actor, "excerpt.create", { reviewId: text.setup.id });
  if (text.superseded) throw conflict({ superseded: true });
  return text;
}

type Marked = { frozenAnswerId: string; reviewerId: string; startsAt: number; endsAt: number };

/** The excerpt of the same reviewer, not removed, on the same passage with the same codes: what a double click would repeat. */
function findSame(tx: WriteTransaction, marked: Marked, codes: readonly string[]): string | null {
  const { frozenAnswerId, reviewerId, startsAt, endsAt } = marked;
  const wanted = [...codes].sort().join();
  const same = listExcerptsOfText(tx, frozenAnswerId).find(
    (excerpt) =>
      excerpt.reviewerId === reviewerId &&
      excerpt.startsAt === startsAt &&
      excerpt.endsAt === endsAt &&
      excerpt.codeIds.sort().join() === wanted,
  );
  return same?.id ?? null;
}

type Input = NewExcerpt & { review: string; frozenAnswerId: string };

/**
 * Marks a passage of a frozen answer and gives it codes; answers the identifier. The same request again answers the
 * excerpt that is there.
 * @throws DomainError notFound, forbidden; conflict on a superseded version and one that is closed to reviewers; invalid for a passage that is not the text's
 * or a code that is not the review's.
 */
export async function createExcerpt(ctx: CommandContext, input: Input): Promise<string> {
  return ctx.write(async (tx) => {
    const { id: frozenAnswerId, text, setup } = await findOpenText(tx, ctx, input);
    const { userId: reviewerId } = requireSignedIn(ctx.actor);
    const checked = checkPassage(text, input);
    if ("error" in checked) throw invalid({ passage: [checked.error] });
    const codes = codeIds(setup, input.codes);
    const { quote, ...range } = checked.passage;
    const marked = { frozenAnswerId, reviewerId, ...range };
    const same = findSame(tx, marked, codes);
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
      select: { id: true },
    });
    await tx.excerptCode.createMany({ data: codes.map((codeId) => ({ excerptId: id, codeId })) });
    const detail = { frozenAnswerId, ...range, codes: codes.length };
    await recordAuditEvent(tx, ctx, { action: "excerpt.create", subjectType: "Excerpt", subjectId: id, detail });
    return id;
  });
}
