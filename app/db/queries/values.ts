/** How Prisma's adapter stores what SQLite has no type for, read back. */

/** An instant, stored as ISO 8601 text. */
export const toDate = (stored: string): Date => new Date(stored);

export const toDateOrNull = (stored: string | null): Date | null => (stored === null ? null : new Date(stored));

/** The numbers that `group_concat` joined, ascending. */
export const numbersIn = (list: string | null): number[] =>
  list === null
    ? []
    : list
        .split(",")
        .map(Number)
        .sort((a, b) => a - b);

/** The texts that `group_concat` joined by commas; identifiers hold none. */
export const textsIn = (list: string | null): string[] => (list === null ? [] : list.split(","));
