import Sqlite from "better-sqlite3";

const pagesAtOnce = 256;

/**
 * Copies a database as it is at this moment to a new file at `target`, also while another process writes to it, in small
 * steps with other work between them. What was committed before the call is in the copy.
 *
 * The copy is read from one snapshot that is held open: SQLite's backup would otherwise begin again after every write and
 * not end while there are many.
 * @throws the reason of `signal` when it is aborted; `target` is then incomplete.
 */
export async function copyDatabase(source: string, target: string, signal?: AbortSignal): Promise<void> {
  const from = new Sqlite(source, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    from.exec("BEGIN");
    from.prepare("SELECT count(*) FROM sqlite_master").get();
    const progress = () => {
      signal?.throwIfAborted();
      return pagesAtOnce;
    };
    await from.backup(target, { progress });
  } finally {
    from.close();
  }
  asOneFile(target);
}

/** Without a log beside it, so that the file alone is the database. */
function asOneFile(file: string): void {
  const db = new Sqlite(file, { fileMustExist: true });
  try {
    db.pragma("journal_mode = DELETE");
  } finally {
    db.close();
  }
}
