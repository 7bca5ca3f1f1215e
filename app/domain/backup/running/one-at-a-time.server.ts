import type { Backup } from "../backup";
import { type BackupOrder, makeBackup } from "../make-backup.server";

type UnderWay = { since: Date; made: Promise<Backup>; ending: AbortController };

/** By folder: two backups at once would need twice the room and tell the same. */
const underWay = new Map<string, UnderWay>();

const ended = (made: Promise<Backup>) => made.then(Boolean, Boolean);

/** Since when this process has been making a backup into the folder; null where it makes none. */
export function backupUnderWaySince(folder: string): Date | null {
  return underWay.get(folder)?.since ?? null;
}

/**
 * Makes a backup after the one that this process may be making into the same folder.
 * @throws BackupError as `makeBackup`; the reason of the signal, or of `endBackup`, where it is ended.
 */
export async function makeBackupInTurn(order: Omit<BackupOrder, "signal">): Promise<Backup> {
  const { folder, now } = order;
  for (let before = underWay.get(folder); before; before = underWay.get(folder)) await ended(before.made);
  const ending = new AbortController();
  const made = makeBackup({ ...order, signal: ending.signal }).finally(() => underWay.delete(folder));
  underWay.set(folder, { since: now, made, ending });
  return made;
}

/** Ends the backup under way into the folder, if there is one; what was written of it is removed. */
export async function endBackup(folder: string): Promise<void> {
  const found = underWay.get(folder);
  found?.ending.abort();
  if (found) await ended(found.made);
}
