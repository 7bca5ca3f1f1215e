import { findMergeRecords, movingParts, type MergeRecord } from "~/db/queries/merge/find-merge.server";
import type { WriteTransaction } from "~/db/types";
import { moveMembers } from "~/domain/account/people/move-members.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { mergeRecord, type Merged } from "~/domain/participant/merge-record.server";
import { moveRegistrations } from "~/domain/registration/move-registrations.server";
import { moveRecord } from "~/domain/review/meeting/move-record.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { moveSubmissions } from "~/domain/submission/move-submissions.server";
import { userIdOf } from "~/permission/actor";
import { findReviewToManage } from "../participation-access.server";
import type { MergeForm } from "./merge-form";
import { findObstacles } from "./merge-obstacles.server";
import { moveParticipations } from "./move-participations.server";

type Key = { review: string; participant: string };

/** What a record has, as the audit record keeps it: "submissions 1, people 2". */
function summed({ slug, counts }: MergeRecord): string {
  const parts = movingParts.filter((part) => counts[part] > 0).map((part) => `${part} ${counts[part]}`);
  return `${slug}: ${parts.join(", ") || "0"}`;
}

/** Every noun moves what is its own. */
async function moveAll(tx: WriteTransaction, merged: Merged): Promise<void> {
  await moveParticipations(tx, merged);
  await moveSubmissions(tx, merged);
  await moveMembers(tx, merged);
  await moveRegistrations(tx, merged);
  await moveRecord(tx, merged);
}

/**
 * Makes two records of one body one: all that belongs to `other`, in every review, belongs to the participant from now
 * on, its names find the participant, and its address leads there. What is frozen stays as it was received. The audit
 * record holds what each had before, and what the participant has after.
 * @throws DomainError notFound; forbidden where something of them is in a review whose participants the actor does not
 * manage; invalid with the reasons why the two cannot be one
 */
export async function mergeParticipants(
  ctx: CommandContext,
  { review, participant, form }: Key & { form: MergeForm },
): Promise<void> {
  await ctx.write(
    async (tx) => {
      const { id: reviewId } = await findReviewToManage(tx, ctx.actor, review);
      const find = () => findMergeRecords(tx, { one: participant, other: form.other, reviewId });
      const before = find();
      const kept = before.find(({ slug }) => slug === participant);
      const other = before.find(({ slug }) => slug === form.other);
      if (!kept?.participates || !other) throw notFound();
      const { obstacles, notManaged } = findObstacles(tx, ctx.actor, { kept, other });
      for (const id of notManaged) requirePermission(ctx.actor, "participant.manage", { reviewId: id });
      if (obstacles.length > 0) throw invalid({ "": obstacles.map(({ reason }) => reason) });
      const merged = { from: other.id, into: kept.id };
      await moveAll(tx, merged);
      await mergeRecord(tx, merged, { at: ctx.now, byId: userIdOf(ctx.actor), reason: form.reason });
      const after = find().find(({ id }) => id === kept.id) ?? kept;
      await recordAuditEvent(tx, ctx, {
        action: "participation.merge",
        subjectType: "Review",
        subjectId: reviewId,
        detail: {
          participant: kept.id,
          merged: other.id,
          before: `${summed(kept)}; ${summed(other)}`,
          after: summed(after),
        },
      });
    },
    { publishes: true },
  );
}
