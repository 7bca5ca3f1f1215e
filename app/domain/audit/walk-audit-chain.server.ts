import { setImmediate as nextTurn } from "node:timers/promises";
import * as z from "zod";
import type { Prisma, Reader } from "~/db/types";
import type { AuditHead } from "./integrity";
import { hashAuditEvent } from "./record-audit-event.server";

const detailSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
const batch = 200;

type StoredEvent = Prisma.AuditEventGetPayload<object>;

/** Whether an event says what its hash says and follows from the one before it. */
function follows(event: StoredEvent, previousHash: string): boolean {
  const detail = detailSchema.safeParse(event.detail);
  if (!detail.success || event.previousHash !== previousHash) return false;
  return event.hash === hashAuditEvent({ ...event, detail: detail.data, at: event.at.toISOString(), previousHash });
}

export type AuditWalk = {
  events: number;
  /** The last event; null where there is none. */
  head: AuditHead | null;
  /** The first event that does not follow from the one before it; null where the chain holds. */
  broken: number | null;
};

/**
 * Walks the audit record from its beginning to its end, a few events at a time with other work between them. `onEvent`
 * is told of each event.
 */
export async function walkAuditChain(read: Reader, onEvent?: (event: AuditHead) => void): Promise<AuditWalk> {
  const walk: AuditWalk = { events: 0, head: null, broken: null };
  for (;;) {
    const events = await read.auditEvent.findMany({
      where: { sequence: { gt: walk.head?.sequence ?? 0 } },
      orderBy: { sequence: "asc" },
      take: batch,
    });
    for (const event of events) {
      if (walk.broken === null && !follows(event, walk.head?.hash ?? "")) walk.broken = event.sequence;
      walk.events += 1;
      walk.head = { sequence: event.sequence, hash: event.hash };
      onEvent?.(walk.head);
    }
    if (events.length < batch) return walk;
    await nextTurn();
  }
}
