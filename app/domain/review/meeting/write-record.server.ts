import { findMeetingPlace, type MeetingPlace } from "~/db/queries/meeting/find-meeting-place.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, notFound } from "~/domain/shared/domain-error";
import { can } from "~/permission/can";
import { userIdOf } from "~/permission/actor";
import { applyChanges } from "./apply-changes.server";
import { hasPart, type MeetingPart, readPart } from "./meeting-parts";
import { deedOf, inverseOf, participantOf, type RecordChange, recordChangesSchema } from "./record-changes";

type PartKey = { review: string; part: string | null };
export type OpenPart = { place: MeetingPlace; part: MeetingPart | null };

/**
 * The part of a meeting whose record the actor writes; a part of null is the meeting as a whole.
 * @throws DomainError notFound
 */
export function openPart(
  tx: WriteTransaction,
  { actor }: Pick<CommandContext, "actor">,
  { review, part: key }: PartKey,
): OpenPart {
  const part = key === null ? null : readPart(key);
  if (key !== null && !part) throw notFound();
  const place = findMeetingPlace(tx, {
    review,
    session: part?.kind === "session" ? part.session : null,
    segment: part?.key ?? null,
  });
  if (!place || !can(actor, "meeting.record", { reviewId: place.reviewId })) throw notFound();
  if (part && !hasPart(part, place)) throw notFound();
  return { place, part };
}

type Writing = OpenPart & { changes: readonly RecordChange[] };

/** What the audit record says of changes: what was done, to which participant, and how often. */
function detailOf(changes: readonly RecordChange[]) {
  const [first] = changes;
  return {
    deed: first ? deedOf(first) : "nothing",
    participant: first ? participantOf(first) : null,
    changes: changes.length,
  };
}

/** Writes changes of the record, keeps what undoes them, and records who made them. */
export async function writeRecord(
  tx: WriteTransaction,
  ctx: Pick<CommandContext, "actor" | "now">,
  { place, part, changes }: Writing,
): Promise<void> {
  const { reviewId, lastChange } = place;
  const number = (lastChange ?? 0) + 1;
  await applyChanges(tx, changes, { reviewId });
  const row = { reviewId, number, part: part?.key ?? null, at: ctx.now, byId: userIdOf(ctx.actor) };
  await tx.meetingChange.create({ data: { ...row, changes: [...changes] }, select: { id: true } });
  const subject = { subjectType: "Review", subjectId: reviewId };
  const detail = { number, part: row.part, ...detailOf(changes) };
  await recordAuditEvent(tx, ctx, { action: "meeting.record", ...subject, detail });
}

/** Changes the record of a meeting in a transaction of its own. What is recorded is public at once. */
export async function changeRecord(
  ctx: CommandContext,
  key: PartKey,
  change: (tx: WriteTransaction, open: OpenPart) => RecordChange[] | Promise<RecordChange[]>,
): Promise<void> {
  await ctx.write(
    async (tx) => {
      const open = openPart(tx, ctx, key);
      const changes = await change(tx, open);
      if (changes.length > 0) await writeRecord(tx, ctx, { ...open, changes });
    },
    { publishes: true },
  );
}

/**
 * Undoes the latest change of the record that is not undone.
 * @throws DomainError notFound; conflict where another change is the latest by now
 */
export async function undoChange(ctx: CommandContext, input: { review: string; change: number }): Promise<void> {
  await ctx.write(
    async (tx) => {
      const { place } = openPart(tx, ctx, { review: input.review, part: null });
      const { reviewId } = place;
      const latest = await tx.meetingChange.findFirst({
        where: { reviewId, undoneAt: null },
        orderBy: { number: "desc" },
      });
      if (latest?.number !== input.change) throw conflict();
      const { id, number, part } = latest;
      const changes = recordChangesSchema.parse(latest.changes);
      await applyChanges(tx, inverseOf(changes), { reviewId, undoes: true });
      await tx.meetingChange.update({ where: { id }, data: { undoneAt: ctx.now }, select: { id: true } });
      const subject = { subjectType: "Review", subjectId: reviewId };
      const detail = { number, part, ...detailOf(changes) };
      await recordAuditEvent(tx, ctx, { action: "meeting.undo", ...subject, detail });
    },
    { publishes: true },
  );
}
