import type { Database } from "~/db/database.server";
import { tellSecretariats } from "~/domain/notification/tell-secretariats.server";
import type { IntegrityResult } from "./integrity";
import { readKnownHeads } from "./known-heads.server";
import { verifyIntegrity } from "./verify-integrity.server";

const mailEvery = 24 * 60 * 60 * 1000;

type Latest = { passed: boolean; checkedAt: Date };

/** The latest check of each open database since this process opened it. */
const latest = new WeakMap<object, Latest>();

/** What the latest check came to, scheduled or not; null where this process has finished none. */
export function latestIntegrityCheck(read: Database["read"]): Latest | null {
  return latest.get(read) ?? null;
}

type Stored = Pick<Database, "read" | "write">;

/** The secretariats are told once a day, the first time a day after the first check of a new portal. */
async function isMailDue({ read }: Stored, now: Date): Promise<boolean> {
  const last =
    (await read.integrityCheck.findFirst({ where: { mailed: true }, orderBy: { id: "desc" } })) ??
    (await read.integrityCheck.findFirst({ orderBy: { id: "asc" } }));
  return last !== null && now.getTime() - last.checkedAt.getTime() >= mailEvery;
}

/**
 * Checks the integrity of the database, compares with what earlier checks found, keeps the result and, once a day, tells
 * the secretariats of it by mail with the end of the audit record, which is then kept outside the database as well.
 * What does not fit for the first time is told at once.
 */
export async function recordIntegrityCheck(
  database: Stored,
  { now, signal }: { now: Date; signal?: AbortSignal },
): Promise<IntegrityResult> {
  const { read } = database;
  const query = { read, knownHeads: await readKnownHeads(read) };
  const result = await verifyIntegrity(signal ? { ...query, signal } : query);
  const passed = result.failures.length === 0;
  const before = await read.integrityCheck.findFirst({ orderBy: { id: "desc" }, select: { passed: true } });
  const mailed = (!passed && before?.passed !== false) || (await isMailDue(database, now));
  await database.write(async (tx) => {
    const { sequence: headSequence, hash: headHash } = result.head ?? { sequence: 0, hash: "" };
    await tx.integrityCheck.create({ data: { checkedAt: now, headSequence, headHash, passed, result, mailed } });
    if (mailed) await tellSecretariats(tx, { now }, result);
  });
  latest.set(read, { passed, checkedAt: now });
  return result;
}
