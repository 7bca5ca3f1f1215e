import { findReviewKeyBySlug } from "~/db/queries/find-review-key.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { setUpDocument } from "~/domain/review/document/export/set-up-document";
import { reviewPhaseOf } from "~/domain/review/review-rules";
import { reviewSetup } from "~/domain/review/review-setup.server";
import { summariseSetUp } from "~/domain/review/setup/set-up-tasks";
import { storedFacts } from "~/domain/review/stored-facts.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { can } from "~/permission/can";
import { userIdOf } from "~/permission/actor";
import { countReceived } from "./count-received.server";
import { faultsOfMove, type Move } from "./review-stages";

async function load(tx: WriteTransaction, { actor }: CommandContext, slug: string) {
  const key = findReviewKeyBySlug(tx, slug);
  if (!key || !can(actor, "review.setUp", { reviewId: key.id })) throw notFound();
  requirePermission(actor, "review.move", { reviewId: key.id });
  const setup = await reviewSetup(tx, key);
  const lacks = summariseSetUp(setUpDocument({ setup, facts: await storedFacts(tx, key) }));
  return { setup, facts: { lacks, received: await countReceived(tx, key.id) } };
}

/**
 * Moves a review to its next status, or back where that is safe. How it was opened, and why if something was missing, is
 * kept with it.
 * @throws DomainError notFound; forbidden; invalid, with `stageChanged` where it has moved since its page was opened
 */
export async function moveReview(ctx: CommandContext, { review, ...move }: Move & { review: string }): Promise<void> {
  await ctx.write(
    async (tx) => {
      const { setup, facts } = await load(tx, ctx, review);
      if (reviewPhaseOf(setup.phase) !== move.from) throw invalid({ "": ["stageChanged"] });
      const faults = faultsOfMove(move, facts);
      if (Object.keys(faults).length > 0) throw invalid(faults);
      const { texts, dates } = facts.lacks;
      const opens = move.from === "preparation";
      const missing = { texts, dates };
      const reason = texts + dates > 0 ? move.reason : null;
      const opening = { at: ctx.now.toISOString(), by: userIdOf(ctx.actor), reason, ...missing };
      const data = { phase: move.to, ...(opens ? { opening } : {}) };
      await tx.review.update({ where: { id: setup.id }, data, select: { id: true } });
      const detail = { fromPhase: move.from, toPhase: move.to, ...(opens ? missing : {}) };
      const subject = { subjectType: "Review", subjectId: setup.id };
      await recordAuditEvent(tx, ctx, { action: "review.move", ...subject, detail });
    },
    { publishes: true },
  );
}
