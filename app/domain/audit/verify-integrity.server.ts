import { setImmediate as nextTurn } from "node:timers/promises";
import { isTableSound, latestAuditSequence, listTables } from "~/db/queries/check-tables.server";
import type { ReadClient } from "~/db/types";
import { eachReportVersion } from "~/domain/report/version/each-report-version.server";
import { eachSubmittedVersion } from "~/domain/submission/receipt/each-submitted-version.server";
import type { AuditHead, IntegrityFailure, IntegrityResult } from "./integrity";
import { walkAuditChain, type AuditWalk } from "./walk-audit-chain.server";

export type VerificationQuery = {
  read: ReadClient;
  /** Events that are known to have been in the record; without a sequence, a hash that must be in it. */
  knownHeads?: readonly { sequence: number | null; hash: string }[];
  /** Ends the check early: it rejects. */
  signal?: AbortSignal;
};

/** Nothing listed more than this; one hundred items say as much as a thousand. */
const mostFailures = 100;

type Known = NonNullable<VerificationQuery["knownHeads"]>;

function missingHeads(known: Known, found: ReadonlyMap<string, number>): IntegrityFailure[] {
  const isFound = ({ sequence, hash }: Known[number]) =>
    sequence === null ? found.has(hash) : found.get(hash) === sequence;
  return known.filter((head) => !isFound(head)).map(({ sequence }) => ({ kind: "auditHead", sequence: sequence ?? 0 }));
}

/** An event that was removed at the end leaves no gap: SQLite still knows its number. */
function cutAt(read: ReadClient, { head }: AuditWalk): IntegrityFailure[] {
  const last = latestAuditSequence(read);
  return last > (head?.sequence ?? 0) ? [{ kind: "auditHead", sequence: last }] : [];
}

async function checkAuditChain({ read, knownHeads: known = [], signal }: VerificationQuery) {
  const wanted = new Set(known.map(({ hash }) => hash));
  const found = new Map<string, number>();
  const note = ({ sequence, hash }: AuditHead) => {
    signal?.throwIfAborted();
    if (wanted.has(hash)) found.set(hash, sequence);
  };
  const walk = await walkAuditChain(read, note);
  const broken: IntegrityFailure[] = walk.broken === null ? [] : [{ kind: "auditEvent", sequence: walk.broken }];
  return { ...walk, failures: [...broken, ...missingHeads(known, found), ...cutAt(read, walk)] };
}

/**
 * Checks what nobody may change: the chain of the audit record and the events known from earlier checks, the text of each
 * submitted version against the hash on its receipt, the content of each report version against its hash, and the tables
 * of the file. Works in small steps; between them other requests are served.
 */
export async function verifyIntegrity(query: VerificationQuery): Promise<IntegrityResult> {
  const { read, signal } = query;
  const chain = await checkAuditChain(query);
  const checked = { auditEvents: chain.events, submissions: 0, reports: 0, tables: 0 };
  const failures = [...chain.failures];
  for await (const { fits, ...version } of eachSubmittedVersion(read)) {
    signal?.throwIfAborted();
    checked.submissions += 1;
    if (!fits) failures.push({ kind: "submission", ...version });
  }
  for await (const { fits, ...version } of eachReportVersion(read)) {
    signal?.throwIfAborted();
    checked.reports += 1;
    if (!fits) failures.push({ kind: "report", ...version });
  }
  for (const table of listTables(read)) {
    await nextTurn();
    signal?.throwIfAborted();
    checked.tables += 1;
    if (!isTableSound(read, table)) failures.push({ kind: "table", table });
  }
  return { checked, head: chain.head, failures: failures.slice(0, mostFailures) };
}
