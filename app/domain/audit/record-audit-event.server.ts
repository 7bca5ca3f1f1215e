import type { WriteTransaction } from "~/db/types";
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

type ChainedEvent = Required<AuditEntry> & { at: string; actorId: string | null; previousHash: string };

/** The hash that chains an event to the one before it: SHA-256, hex, over its fields in a fixed order. */
export function hashAuditEvent(event: ChainedEvent): string {
  const { at, actorId, action, subjectType, subjectId, detail, previousHash } = event;
  const canonical = JSON.stringify([at, actorId, action, subjectType, subjectId, detail, previousHash]);
  return sha256(canonical);
}

type Recording = Pick<QueryContext, "actor" | "now">;

function chained(entry: AuditEntry, previousHash: string, { actor, now }: Recording) {
  const event = {
    ...entry,
    detail: entry.detail ?? {},
    at: now.toISOString(),
    actorId: userIdOf(actor),
    previousHash,
  };
  return { ...event, at: now, hash: hashAuditEvent(event) };
}

/** Appends to the audit record, in this order, in the transaction of the change that it records: two statements. */
export async function recordAuditEvents(
  tx: WriteTransaction,
  ctx: Recording,
  entries: readonly AuditEntry[],
): Promise<void> {
  const last = await tx.auditEvent.findFirst({ orderBy: { sequence: "desc" }, select: { hash: true } });
  const events: ReturnType<typeof chained>[] = [];
  for (const entry of entries) events.push(chained(entry, events.at(-1)?.hash ?? last?.hash ?? "", ctx));
  await tx.auditEvent.createMany({ data: events });
}

/** Appends one event to the audit record. */
export async function recordAuditEvent(tx: WriteTransaction, ctx: Recording, entry: AuditEntry): Promise<void> {
  await recordAuditEvents(tx, ctx, [entry]);
}
