import path from "node:path";
import type { QueryContext } from "~/domain/shared/context";
import { requirePermission } from "~/domain/shared/require-permission";
import type { Backup } from "../backup";
import { backupStatusOf, type BackupSummary } from "../backup-status";
import { listBackups } from "../list-backups.server";
import { type BackupRetention, mayRemove } from "../retention";
import { type BackupFailureKind, failureKindOf } from "./failure-kind";
import { nextBackupAt } from "./next-backup";
import { backupUnderWaySince } from "./one-at-a-time.server";

export type BackupSettings = BackupRetention & {
  folder: string;
  /** Hours between scheduled backups; 0 for none. */
  everyHours: number;
};

/** A backup, and whether a person may remove it. */
export type ListedBackup = Backup & { removable: boolean };

export type BackupOverview = BackupSummary &
  BackupSettings & {
    /** The newest first, at most 50. */
    backups: ListedBackup[];
    total: number;
    /** Why the latest attempt failed, if none was made since. */
    failure: { at: Date; reason: string; kind: BackupFailureKind } | null;
    /** A backup is being made since then. */
    underWaySince: Date | null;
    /** Null where none is scheduled. */
    nextAt: Date | null;
  };

const mostShown = 50;

/** The backups as an administrator sees them. @throws DomainError forbidden */
export async function readBackups({ actor, now }: QueryContext, settings: BackupSettings): Promise<BackupOverview> {
  requirePermission(actor, "portal.read", {});
  const found = await listBackups(settings.folder);
  const { backups, failure } = found;
  return {
    ...settings,
    ...backupStatusOf(found, settings.everyHours, now),
    folder: path.resolve(settings.folder),
    backups: backups.slice(0, mostShown).map((one) => ({ ...one, removable: mayRemove(one, backups) })),
    total: backups.length,
    failure: failure ? { ...failure, kind: failureKindOf(failure.reason) } : null,
    underWaySince: backupUnderWaySince(settings.folder),
    nextAt: nextBackupAt(backups, settings.everyHours, now),
  };
}
