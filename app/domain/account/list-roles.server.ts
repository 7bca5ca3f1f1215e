import { textOf } from "~/language/localized-text";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import type { MemberRole, StaffRole } from "~/permission/actor";

/** A role, and the participant for which it is held; null for the staff of a review. */
export type HeldRole = { role: StaffRole | MemberRole; participant: string | null };

/** The roles of the signed-in person, each once, with the participants in the language of the page; none for a visitor. */
export async function listRoles(
  { read, actor }: Pick<QueryContext, "read" | "actor">,
  language: Language,
): Promise<HeldRole[]> {
  if (actor.kind === "visitor") return [];
  const staff = [...new Set(actor.staff.map(({ role }) => role))];
  const ids = actor.memberships.map(({ participantId }) => participantId);
  const participants = await read.participant.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(participants.map(({ id, name }) => [id, textOf(name, language)]));
  return [
    ...staff.map((role) => ({ role, participant: null })),
    ...actor.memberships.map(({ role, participantId }) => ({ role, participant: names.get(participantId) ?? null })),
  ];
}
