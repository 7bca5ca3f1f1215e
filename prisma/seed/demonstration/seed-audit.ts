import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { visitor } from "~/permission/actor";
import type { SeededSubmission } from "../factories/create-submission";
import { actorFor } from "./seed-people";

/** The audit record of the submissions' lives, in the order in which things happened. */
export async function seedAudit(tx: WriteTransaction, submissions: SeededSubmission[]): Promise<void> {
  const events = submissions.flatMap(({ id, life }) => life.map((event) => ({ ...event, subjectId: id })));
  events.sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const { action, at, actorId, detail, subjectId } of events) {
    const actor = actorId === null ? visitor : actorFor(actorId);
    await recordAuditEvent(tx, { actor, now: at }, { action, subjectType: "Submission", subjectId, detail });
  }
}
