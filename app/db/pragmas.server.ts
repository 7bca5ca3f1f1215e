import type { PrismaClient } from "./generated/client";

type Setting = { pragma: string; value: string; readBack: string };

/** SQLite waits on the only thread: not at all, writes are tried again from JavaScript (see retry-while-busy). */
const everyConnection: Setting[] = [
  { pragma: "journal_mode", value: "WAL", readBack: "wal" },
  { pragma: "synchronous", value: "FULL", readBack: "2" },
  { pragma: "busy_timeout", value: "0", readBack: "0" },
  { pragma: "foreign_keys", value: "ON", readBack: "1" },
  { pragma: "trusted_schema", value: "OFF", readBack: "0" },
  { pragma: "secure_delete", value: "ON", readBack: "1" },
];

async function apply(client: PrismaClient, settings: Setting[]): Promise<void> {
  for (const { pragma, value, readBack } of settings) {
    await client.$queryRawUnsafe(`PRAGMA ${pragma}=${value}`);
    const rows = await client.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${pragma}`);
    const found = String(Object.values(rows[0] ?? {})[0]);
    if (found !== readBack) throw new Error(`PRAGMA ${pragma} is ${found}, not ${readBack}`);
  }
}

/** Sets what the writing connection relies on and reads each setting back. */
export async function configureWriter(client: PrismaClient): Promise<void> {
  await apply(client, everyConnection);
}

/**
 * The reading connection refuses to write. It never waits for a writer in WAL mode; the 50 ms are for the moments in
 * which another process recovers or removes the log.
 */
export async function configureReader(client: PrismaClient): Promise<void> {
  await apply(client, everyConnection);
  await apply(client, [{ pragma: "busy_timeout", value: "50", readBack: "50" }]);
  await apply(client, [{ pragma: "query_only", value: "ON", readBack: "1" }]);
}
