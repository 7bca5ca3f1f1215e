/** How Prisma's adapter stores what SQLite has no type for, read back. */

/** An instant, stored as ISO 8601 text. */
export const toDate = (stored: string): Date => new Date(stored);

/** The same, to store it or to compare with it. */
export const toStoredInstant = (instant: Date): string => instant.toISOString().replace("Z", "+00:00");

export const toDateOrNull = (stored: string | null): Date | null => (stored === null ? null : new Date(stored));

/** What a column of JSON holds. */
export type StoredJson = string | number | boolean | null | StoredJson[] | { [key: string]: StoredJson };

/** The value of a column of JSON, null where it is empty. */
export const jsonOrNull = (stored: string | null): StoredJson =>
  stored === null ? null : (JSON.parse(stored) as StoredJson);

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

/** When something was last saved in the draft of a submission `s`, as SQL; null where nothing was. */
export const lastSaved = `(SELECT MAX(x."savedAt") FROM "Answer" a JOIN "AnswerRevision" x ON x."answerId" = a."id"
      WHERE a."submissionId" = s."id")`;
