import type { RequestHandler } from "express";
import type { Database } from "~/db/database.server";
import type { BackupSummary } from "~/domain/backup/backup-status";
import type { IntegrityStatus } from "./check-integrity.server";

const fileFaults = {
  databaseReplaced: "the database file was removed or replaced while the portal runs: restart the portal",
  logRemoved: "the log of the database was removed while the portal runs: restart the portal",
} as const;

/** Why the portal cannot serve just now; null when it can. */
async function findFault(database: Database): Promise<string | null> {
  try {
    const fault = database.fileFault();
    if (fault) return fileFaults[fault];
    const pending = await database.pendingMigrations();
    return pending.length > 0 ? `migrations not applied: ${pending.join(", ")}` : null;
  } catch {
    return "the database does not answer";
  }
}

function integrityOf(status: IntegrityStatus) {
  if (!status) return { integrity: "not checked" };
  return { integrity: status.passed ? "ok" : "failed", checkedAt: status.checkedAt.toISOString() };
}

function backupsOf({ status, madeAt }: BackupSummary) {
  return { backups: status, ...(madeAt ? { backupMadeAt: madeAt.toISOString() } : {}) };
}

export type Told = {
  /** The result of the latest check of integrity. */
  integrity: () => IntegrityStatus;
  backups: () => Promise<BackupSummary>;
};

/**
 * `GET /health`: 200 when the database answers and every migration of this build is applied, 503 with the reason else.
 * Also whether the latest check of integrity passed and how it is with the backups; what failed is shown to those who may
 * know it.
 */
export function health(database: Database, told: Partial<Told> = {}): RequestHandler {
  return (_request, response, next) => {
    const answer = async () => {
      const reason = await findFault(database);
      response.set("Cache-Control", "no-store");
      if (reason) response.status(503).json({ status: "unavailable", reason });
      else {
        const backups = told.backups ? backupsOf(await told.backups()) : {};
        response.json({ status: "ok", ...integrityOf(told.integrity?.() ?? null), ...backups });
      }
    };
    answer().catch(next);
  };
}
