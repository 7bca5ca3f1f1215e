import { openToRead } from "~/db/database.server";
import { isFileSound } from "~/db/describe-database.server";
import { readKnownHeads } from "~/domain/audit/known-heads.server";
import { verifyIntegrity } from "~/domain/audit/verify-integrity.server";
import type { BackupCheck } from "./backup";

/** Opens a database of this version and checks it as `npm run verify` does; it is changed in no other way than by opening. */
export async function checkDatabase(file: string, signal?: AbortSignal): Promise<BackupCheck> {
  const database = await openToRead(file);
  try {
    const query = { read: database.read, knownHeads: await readKnownHeads(database.read) };
    const { checked, failures } = await verifyIntegrity(signal ? { ...query, signal } : query);
    const { auditEvents, submissions } = checked;
    return { passed: failures.length === 0, failures: failures.length, auditEvents, submissions };
  } finally {
    await database.close();
  }
}

/** Checks the file of a database of any version. */
export function checkFileAlone(file: string): BackupCheck {
  const passed = isFileSound(file);
  return { passed, failures: passed ? 0 : 1, auditEvents: null, submissions: null };
}
