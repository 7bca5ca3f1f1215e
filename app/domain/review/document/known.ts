/** Without the keys that have no value: a document leaves out what is not known. */
export type Known<T> = { [K in keyof T]: Exclude<T[K], undefined | null> };

/** The entries that have a value, for a spread. */
export function known<T extends object>(fields: T): Partial<Known<T>> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<Known<T>>;
}
