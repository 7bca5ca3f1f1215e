/** What went wrong, for the person at the terminal. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
