import * as z from "zod";
import type { Reader } from "~/db/types";
import { hashAuditEvent } from "./record-audit-event.server";

const detailSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
const batch = 1000;

/**
 * Walks the audit record from its beginning and names (by sequence) the first event that does not follow from the one
 * before it: changed, removed or put in. null where the chain holds.
 */
export async function findBrokenAuditEvent(read: Reader): Promise<number | null> {
  let previousHash = "";
  let after = 0;
  for (;;) {
    const events = await read.auditEvent.findMany({
      where: { sequence: { gt: after } },
      orderBy: { sequence: "asc" },
      take: batch,
    });
    for (const event of events) {
      const detail = detailSchema.parse(event.detail);
      const hash = hashAuditEvent({ ...event, detail, at: event.at.toISOString(), previousHash });
      if (event.previousHash !== previousHash || event.hash !== hash) return event.sequence;
      previousHash = hash;
      after = event.sequence;
    }
    if (events.length < batch) return null;
  }
}
