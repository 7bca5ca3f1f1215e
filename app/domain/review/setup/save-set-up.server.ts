import { isDeepStrictEqual } from "node:util";
import { findReviewKeyBySlug } from "~/db/queries/find-review-key.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { setUpDocument } from "~/domain/review/document/export/set-up-document";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { reviewColumnsOf } from "~/domain/review/document/write/stored-columns.server";
import { reviewPhaseOf } from "~/domain/review/review-rules";
import { reviewSetup } from "~/domain/review/review-setup.server";
import { storedFacts } from "~/domain/review/stored-facts.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { sha256 } from "~/language/text/sha256.server";
import { can } from "~/permission/can";
import { changesOf } from "./set-up-changes";
import { fieldsOf, type OwnPart } from "./set-up-fields";
import { tellOfDates } from "./tell-of-dates.server";
import { replaceCoChairs } from "./write-co-chairs.server";

/** What names the contents of one page of the set-up: it differs after every change of them. */
export function fingerprintOf(document: ReviewDocument, part: OwnPart): string {
  return sha256(JSON.stringify(fieldsOf(document, part))).slice(0, 16);
}

/** A page of the set-up as it was sent. */
export type SentPart = {
  review: string;
  part: OwnPart;
  /** The fingerprint of what its reader saw. */
  seen: string;
  /** Makes of the set-up as it is the set-up as it is to be. @throws DomainError invalid */
  change: (document: ReviewDocument) => ReviewDocument;
};

/** The columns that differ; those that the document does not change are not written. */
function changedColumns(before: ReviewDocument, after: ReviewDocument) {
  const [old, fresh] = [reviewColumnsOf(before), reviewColumnsOf(after)];
  const entries = Object.entries(fresh).filter(
    ([name, value]) => !isDeepStrictEqual(value, old[name as keyof typeof old]),
  );
  return Object.fromEntries(entries) as Partial<typeof fresh>;
}

async function loadDocument(tx: WriteTransaction, { actor }: CommandContext, slug: string) {
  const key = findReviewKeyBySlug(tx, slug);
  if (!key || !can(actor, "review.setUp", { reviewId: key.id })) throw notFound();
  requirePermission(actor, "review.setUp", { reviewId: key.id });
  const setup = await reviewSetup(tx, key);
  const facts = await storedFacts(tx, key);
  return { setup, document: setUpDocument({ setup, facts }) };
}

/**
 * Saves one page of the set-up of a review and records what it changed.
 * @throws DomainError notFound; invalid, with `setUpChanged` where the page was changed after its reader had opened it
 */
export async function saveSetUp(ctx: CommandContext, sent: SentPart): Promise<void> {
  await ctx.write(
    async (tx) => {
      const { setup, document: before } = await loadDocument(tx, ctx, sent.review);
      if (sent.seen !== fingerprintOf(before, sent.part)) throw invalid({ "": ["setUpChanged"] });
      const after = sent.change(before);
      const detail = changesOf(before, after);
      if (Object.keys(detail).length === 0) return;
      const columns = changedColumns(before, after);
      if (Object.keys(columns).length > 0) {
        await tx.review.update({ where: { id: setup.id }, data: columns, select: { id: true } });
      }
      if (!isDeepStrictEqual(before.coChairs, after.coChairs)) await replaceCoChairs(tx, setup.id, after);
      const told =
        reviewPhaseOf(setup.phase) === "preparation"
          ? {}
          : { told: await tellOfDates(tx, ctx, { reviewId: setup.id, before, after }) };
      const subject = { subjectType: "Review", subjectId: setup.id };
      const action = `review.change.${sent.part}`;
      await recordAuditEvent(tx, ctx, { action, ...subject, detail: { ...told, ...detail } });
    },
    { publishes: true },
  );
}
