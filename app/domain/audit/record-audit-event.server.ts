import type { WriteTransaction } from "~/db/types";
import { appendAuditEvent } from "./append-audit-event.server";
import type { QueryContext } from "~/domain/shared/context";
import { sha256 } from "~/language/text/sha256.server";
import { userIdOf } from "~/permission/actor";

export type AuditEntry = {
  /** Verb of the domain: "submission.submit". */
  action: string;
  subjectType: string;
  subjectId: string;
  /** Keys, numbers and states. Never content, never a secret. */
  detail?: Record<string, string | number | boolean | null>;
};

type UnchainedEvent = Required<AuditEntry> & { at: string; actorId: string | null };

/** What is hashed of an event, JSON, up to the hash of the event before. */
function startOfHashed({ at, actorId, action, subjectType, subjectId, detail }: UnchainedEvent): string {
  return `${JSON.stringify([at, actorId, action, subjectType, subjectId, detail]).slice(0, -1)},`;
}

/** The hash that chains an event to the one before it: SHA-256, hex, over its fields in a fixed order. */
export function hashAuditEvent(event: UnchainedEvent & { previousHash: string }): string {
  return sha256(`${startOfHashed(event)}${JSON.stringify(event.previousHash)}]`);
}

type Recording = Pick<QueryContext, "actor" | "now">;

function record(tx: WriteTransaction, { actor, now }: Recording, entry: AuditEntry): void {
  const { action, subjectType, subjectId, detail = {} } = entry;
  const actorId = userIdOf(actor);
  const hashed = startOfHashed({ at: now.toISOString(), actorId, action, subjectType, subjectId, detail });
  const event = { at: now, actorId, action, subjectType, subjectId, detail: JSON.stringify(detail) };
  appendAuditEvent(tx, event, hashed);
}

/** Appends to the audit record, in this order, in the transaction of the change that it records: a statement for each. */
export function recordAuditEvents(tx: WriteTransaction, ctx: Recording, entries: readonly AuditEntry[]): Promise<void> {
  return Promise.resolve(entries).then((all) => all.forEach((entry) => record(tx, ctx, entry)));
}

/** Appends one event to the audit record. */
export function recordAuditEvent(tx: WriteTransaction, ctx: Recording, entry: AuditEntry): Promise<void> {
  return recordAuditEvents(tx, ctx, [entry]);
}
