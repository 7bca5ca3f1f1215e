import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const length = 32;
const keys = new Map<string, Buffer>();

function read(file: string): Buffer | null {
  const stored = existsSync(file) ? readFileSync(file) : null;
  return stored?.length === length ? stored : null;
}

/** The file of the data folder that holds the key. */
export const formKeyFile = (databasePath: string) => path.join(path.dirname(databasePath), "form.key");

/**
 * The key with which forms of visitors are signed. It is made once and kept beside the database, for its owner alone, so
 * that a form that is open during a restart can be sent. It opens nothing: who has it can only make up the time at which a
 * form was opened. Where the folder cannot be written to, the key lives as long as the process does.
 */
export function formKey(databasePath: string): Buffer {
  const file = formKeyFile(databasePath);
  const known = keys.get(file);
  if (known) return known;
  let key = read(file);
  if (!key) {
    key = randomBytes(length);
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, key, { mode: 0o600 });
    } catch {
      // Kept in memory.
    }
  }
  keys.set(file, key);
  return key;
}

/** Reads the key again at its next use, as after a restart. */
export function forgetFormKeys(): void {
  keys.clear();
}
