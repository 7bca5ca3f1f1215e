const prefix = "rapporteur:";

/** A browser may refuse storage (private windows, full disk): then there is no copy, and nothing else changes. */
export function tryStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
}

/** What a copy is of: an answer, a language version of a paragraph, or the fields of a smaller form. */
type CopyKind = "answer" | "paragraph" | "fields";

/** Under what a browser keeps what a person typed and did not save. */
export function copyKey(kind: CopyKind, { userId, place }: { userId: string; place: string }): string {
  return `${prefix}${kind}:${userId}:${place}`;
}

/** The places of all copies of a person whose place begins in this way. */
export function placesOfCopies(kind: CopyKind, { userId, place }: { userId: string; place: string }): string[] {
  const start = copyKey(kind, { userId, place });
  const keys = tryStorage((storage) => Object.keys(storage).filter((key) => key.startsWith(start))) ?? [];
  return keys.map((key) => place + key.slice(start.length));
}

/** Whether this browser keeps what a page gives it. */
export function canKeepCopies(): boolean {
  const probe = `${prefix}probe`;
  return (
    tryStorage((storage) => {
      storage.setItem(probe, "");
      storage.removeItem(probe);
      return true;
    }) ?? false
  );
}

/** What the browser keeps under this key, as it was written; null where it keeps nothing. */
export function readKept(key: string): string | null {
  return tryStorage((storage) => storage.getItem(key));
}

/** Writes over what is kept under a key, or removes it, unless another page has written there since it was read. */
export function replaceKept(key: string, { read, by }: { read: string; by: string | null }): boolean {
  return (
    tryStorage((storage) => {
      if (storage.getItem(key) !== read) return false;
      if (by === null) storage.removeItem(key);
      else storage.setItem(key, by);
      return true;
    }) ?? false
  );
}

const kinds: readonly CopyKind[] = ["answer", "paragraph", "fields"];

/** How the keys of all copies of a person begin; others may use the same browser. */
export function copyPrefixes(userId: string): string[] {
  return kinds.map((kind) => copyKey(kind, { userId, place: "" }));
}

function isCopyOf(userId: string): (key: string) => boolean {
  const prefixes = copyPrefixes(userId);
  return (key) => prefixes.some((start) => key.startsWith(start));
}

/** Whether this browser alone has texts that the person typed in it. */
export function hasCopies(userId: string): boolean {
  return tryStorage((storage) => Object.keys(storage).some(isCopyOf(userId))) ?? false;
}

/** Removes every unsaved text of a person from this browser: at sign-out. */
export function dropCopies(userId: string): void {
  tryStorage((storage) => {
    for (const key of Object.keys(storage).filter(isCopyOf(userId))) storage.removeItem(key);
  });
}
