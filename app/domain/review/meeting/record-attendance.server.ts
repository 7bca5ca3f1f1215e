import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { findNamed, knownNames } from "./known-names.server";
import type { TypedParticipant } from "./meeting-schema";
import { storedPart } from "./meeting-parts";
import { changeRecord } from "./write-record.server";

type Key = { review: string; part: string | null };

/**
 * Notes that participants attend a part of the meeting; a part of null is the meeting as a whole.
 * @throws DomainError notFound; invalid for a name that nobody has, or where all attend it already; conflict where several
 * participants may be meant
 */
export async function addAttendance(
  ctx: CommandContext,
  { language, participant, chosen, ...key }: Key & TypedParticipant & { language: Language },
): Promise<void> {
  await changeRecord(ctx, key, async (tx, { place, part }) => {
    const { reviewId, sessionId } = place;
    const stored = storedPart(part, sessionId);
    const named = findNamed(knownNames(tx, { reviewId, language }), participant, { field: "participant", chosen });
    const ids = named.map(({ id }) => id);
    const known = await tx.attendance.findMany({ where: { reviewId, part: stored, participantId: { in: ids } } });
    const there = new Set(known.map(({ participantId }) => participantId));
    const coming = ids.filter((id) => !there.has(id));
    if (coming.length === 0) throw invalid({ participant: ["attendsAlready"] });
    return coming.map((participantId) => ({ what: "attendance", part: stored, participantId, present: true }));
  });
}

/**
 * Notes that a participant does not attend a part of the meeting; from the meeting as a whole it is removed with every part.
 * @throws DomainError notFound; conflict where it is no longer there
 */
export async function removeAttendance(
  ctx: CommandContext,
  { participant: slug, ...key }: Key & { participant: string },
): Promise<void> {
  await changeRecord(ctx, key, async (tx, { place, part }) => {
    const { reviewId, sessionId } = place;
    const of = part === null ? {} : { part: storedPart(part, sessionId) };
    const rows = await tx.attendance.findMany({ where: { reviewId, participant: { slug }, ...of } });
    if (rows.length === 0) throw conflict();
    return rows.map((row) => ({
      what: "attendance",
      part: row.part,
      participantId: row.participantId,
      present: false,
    }));
  });
}
