/** Why a backup could not be made or restored, as a sentence for the person who runs the portal. */
export class BackupError extends Error {
  override name = "BackupError";
}
