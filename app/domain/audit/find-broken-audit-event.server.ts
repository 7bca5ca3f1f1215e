import type { Reader } from "~/db/types";
import { walkAuditChain } from "./walk-audit-chain.server";

/**
 * Walks the audit record from its beginning and names (by sequence) the first event that does not follow from the one
 * before it: changed, removed or put in. null where the chain holds.
 */
export async function findBrokenAuditEvent(read: Reader): Promise<number | null> {
  return (await walkAuditChain(read)).broken;
}
