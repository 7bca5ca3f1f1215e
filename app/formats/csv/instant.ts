/** An instant in UTC, to the second: "2024-02-15T22:59:00Z". */
export function instant(date: Date | null): string | null {
  return date && `${date.toISOString().slice(0, 19)}Z`;
}
