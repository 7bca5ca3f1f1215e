/** How Prisma's adapter stores what SQLite has no type for, read back. */

/** An instant, stored as ISO 8601 text. */
export const toDate = (stored: string): Date => new Date(stored);

export const toDateOrNull = (stored: string | null): Date | null => (stored === null ? null : new Date(stored));

/** What a database takes an instant for in a condition. */
export const fromDate = (instant: Date): string => instant.toISOString().replace("Z", "+00:00");
