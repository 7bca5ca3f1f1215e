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

/** Appends to the audit record, in the transaction of the change that it records. */
export async function recordAuditEvent(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "actor" | "now">,
  entry: AuditEntry,
): Promise<void> {
  const last = await tx.auditEvent.findFirst({ orderBy: { sequence: "desc" }, select: { hash: true } });
  const event = {
    ...entry,
    detail: entry.detail ?? {},
    at: ctx.now.toISOString(),
    actorId: userIdOf(ctx.actor),
    previousHash: last?.hash ?? "",
  };
  const data = { ...event, at: ctx.now, hash: hashAuditEvent(event) };
  await tx.auditEvent.create({ data, select: { sequence: true } });
}
