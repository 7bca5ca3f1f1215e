import { statSync } from "node:fs";

/** The identity of a file; null where it is not there. */
function identityOf(file: string): string | null {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.dev}:${stat.ino}` : null;
}

export type FileFault = "databaseReplaced" | "logRemoved";

/**
 * Watches whether the files that are open are still the ones in the data folder. What is written after
 * one was removed or replaced is acknowledged by SQLite and lost when the process ends, so that a fault lasts until then.
 * To be made once the connection is open in WAL mode.
 */
export function watchFiles(databasePath: string): () => FileFault | null {
  const files = { databaseReplaced: databasePath, logRemoved: `${databasePath}-wal` } as const;
  const opened = { databaseReplaced: identityOf(files.databaseReplaced), logRemoved: identityOf(files.logRemoved) };
  let fault: FileFault | null = null;
  return () => {
    if (identityOf(files.databaseReplaced) !== opened.databaseReplaced) fault ??= "databaseReplaced";
    if (identityOf(files.logRemoved) !== opened.logRemoved) fault ??= "logRemoved";
    return fault;
  };
}
