import type { ReadClient } from "~/db/types";

/** How many messages have not been sent: those that no attempt has failed for, and those that one has; no names. */
export async function countUnsent(read: ReadClient): Promise<{ waiting: number; failed: number }> {
  const waiting = await read.outboxMessage.count({ where: { sentAt: null, lastError: null, way: "mail" } });
  const failed = await read.outboxMessage.count({ where: { sentAt: null, lastError: { not: null } } });
  return { waiting, failed };
}
