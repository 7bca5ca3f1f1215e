import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { refreshParticipants } from "~/domain/participant/refresh-participants.server";
import { refreshObjectives } from "~/domain/review/refresh-objectives.server";
import type { CommandContext } from "~/domain/shared/context";
import { visitor } from "~/permission/actor";

/**
 * Brings what every review refers to (objectives, guiding principles, States, bodies) to what this build knows. It is
 * called at every start; where nothing differs nothing is written, where something does the audit record says how much.
 */
export async function refreshReferenceIn(tx: WriteTransaction, now: Date): Promise<number> {
  const objectives = await refreshObjectives(tx);
  const participants = await refreshParticipants(tx, now);
  if (objectives + participants > 0) {
    const subject = { subjectType: "Reference", subjectId: "reference" };
    const detail = { objectives, participants };
    await recordAuditEvent(tx, { actor: visitor, now }, { action: "reference.refresh", ...subject, detail });
  }
  return objectives + participants;
}

/** The same in a transaction of its own; answers how many rows were added or changed. */
export function refreshReference({ write }: Pick<CommandContext, "write">, now: Date): Promise<number> {
  return write((tx) => refreshReferenceIn(tx, now));
}
