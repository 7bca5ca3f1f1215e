/** What kept a backup from being made, as far as it tells what to do about it. */
export type BackupFailureKind = "diskFull" | "notAllowed" | "other";

/** The kind of a failure from its reason, which is the message of an error of the system. */
export function failureKindOf(reason: string): BackupFailureKind {
  if (/\b(?:ENOSPC|EDQUOT|SQLITE_FULL)\b|disk is full|no space left/i.test(reason)) return "diskFull";
  if (/\b(?:EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT)\b/.test(reason)) return "notAllowed";
  return "other";
}
