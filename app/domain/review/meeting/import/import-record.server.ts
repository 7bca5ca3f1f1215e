import type { Reader } from "~/db/types";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { can } from "~/permission/can";
import { openPart, writeRecord } from "~/domain/review/meeting/write-record.server";
import { partsOf } from "~/domain/review/meeting/meeting-parts";
import { type ImportPlace, type ImportPlan, type ImportWords, planImport } from "./plan-import.server";

type Import = { review: string; text: string; words: ImportWords; language: Language };

/** @throws DomainError notFound where the actor does not record the meeting of the review */
async function importPlace(read: Reader, actor: QueryContext["actor"], slug: string): Promise<ImportPlace> {
  const review = await read.review.findUnique({
    where: { slug },
    select: {
      id: true,
      meetingOn: true,
      meetingEndsOn: true,
      attendance: { select: { part: true, participantId: true } },
      segmentInputs: { select: { segment: true, position: true } },
      sessions: {
        orderBy: { number: "asc" },
        select: {
          id: true,
          number: true,
          heldOn: true,
          rightOfReplyById: true,
          inputs: { select: { position: true } },
        },
      },
    },
  });
  if (!review || !can(actor, "meeting.record", { reviewId: review.id })) throw notFound();
  const { sessions, attendance, segmentInputs, meetingOn, meetingEndsOn } = review;
  const positions = new Map<string, number>();
  const note = (key: string, position: number) => positions.set(key, Math.max(position, positions.get(key) ?? -1));
  for (const { segment, position } of segmentInputs) note(segment ?? "", position);
  for (const { number, inputs } of sessions) for (const { position } of inputs) note(`session-${number}`, position);
  const parts = partsOf({ meetingOn, meetingEndsOn, sessions });
  return {
    reviewId: review.id,
    parts: new Set(parts.map(({ key }) => key)),
    sessions: new Map(sessions.map(({ number, id, rightOfReplyById }) => [number, { id, reply: rightOfReplyById }])),
    attending: new Set(attendance.map(({ part, participantId }) => `${part} ${participantId}`)),
    positions,
  };
}

/** What a table would record; nothing is written. @throws DomainError notFound */
export async function previewImport(ctx: QueryContext, { review, ...table }: Import): Promise<ImportPlan> {
  return planImport(ctx.read, await importPlace(ctx.read, ctx.actor, review), table);
}

/**
 * Records a table whose preview was agreed to, all of it or, where it has a fault by now, nothing. One undo removes it.
 * @throws DomainError notFound
 */
export async function importRecord(ctx: CommandContext, { review, ...table }: Import): Promise<ImportPlan> {
  return ctx.write(
    async (tx) => {
      const plan = planImport(tx, await importPlace(tx, ctx.actor, review), table);
      if (plan.faults.length > 0 || plan.changes.length === 0) return plan;
      const open = openPart(tx, ctx, { review, part: null });
      await writeRecord(tx, ctx, { ...open, changes: plan.changes });
      return plan;
    },
    { publishes: true },
  );
}
