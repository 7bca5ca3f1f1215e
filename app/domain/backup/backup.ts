import * as z from "zod";

/*
 * A backup is one archive, `rapporteur-2026-11-26T180405Z.tar.gz`: first `manifest.json`, then `rapporteur.db`, a copy of
 * the database as one file, then every file of the folder `files` of the data folder. The manifest has the size and the
 * SHA-256 of each. Beside the archive, in a file of the same name with `.json` at its end, is what its check found.
 */

export const databaseEntry = "rapporteur.db";
export const manifestEntry = "manifest.json";

/**
 * Why a backup was made: by a person's command, because it was due, before the database was migrated, or because an
 * administrator asked for it on the page.
 */
export const backupCauses = ["command", "schedule", "migration", "page"] as const;
export type BackupCause = (typeof backupCauses)[number];

/** A path inside an archive: words of letters, digits, `.`, `_` and `-`, none of which begins with a dot. */
const entryPath = z.string().regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/);

export const archivedFileSchema = z.object({
  path: entryPath,
  size: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ArchivedFile = z.infer<typeof archivedFileSchema>;

export const manifestSchema = z.object({
  /** Counted up when the archive is laid out in another way. */
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  cause: z.enum(backupCauses),
  /** The migrations that the database has, oldest first. */
  migrations: z.array(z.string()),
  files: z.array(archivedFileSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** What was found when the archive was unpacked again and its database opened. */
export const backupCheckSchema = z.object({
  passed: z.boolean(),
  /** How many things did not match; see the check of integrity. */
  failures: z.number().int(),
  /** Null where only the file was checked: the database was not migrated yet. */
  auditEvents: z.number().int().nullable(),
  submissions: z.number().int().nullable(),
});
export type BackupCheck = z.infer<typeof backupCheckSchema>;

export const backupRecordSchema = z.object({
  madeAt: z.iso.datetime().transform((text) => new Date(text)),
  cause: z.enum(backupCauses),
  size: z.number().int(),
  sha256: z.string(),
  check: backupCheckSchema,
});

/** A backup in the folder of backups. */
export type Backup = {
  name: string;
  madeAt: Date;
  /** Bytes. */
  size: number;
  /** Null, and unknown, for an archive that was put there from elsewhere. */
  cause: BackupCause | null;
  check: BackupCheck | null;
};

export type BackupFailure = { at: Date; reason: string };

/** The backups of a folder, the newest first, and the latest attempt that failed, if no backup was made since. */
export type Backups = { backups: Backup[]; failure: BackupFailure | null };

/** `rapporteur-2026-11-26T180405Z.tar.gz`: names sort as their times do. */
export function backupName(madeAt: Date): string {
  const time = madeAt
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .replaceAll(":", "");
  return `rapporteur-${time}.tar.gz`;
}

const named = /^rapporteur-(\d{4}-\d\d-\d\dT)(\d\d)(\d\d)(\d\d)Z\.tar\.gz$/;

/** The time in the name of a backup; null for another file. */
export function timeInName(name: string): Date | null {
  const [, day, hours, minutes, seconds] = named.exec(name) ?? [];
  if (!day) return null;
  const time = new Date(`${day}${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(time.getTime()) ? null : time;
}
