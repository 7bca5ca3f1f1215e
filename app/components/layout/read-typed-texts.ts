/** The texts that an error page was given to show again. */
export function readTypedTexts(data: unknown): string[] {
  if (typeof data !== "object" || data === null || !("typed" in data) || !Array.isArray(data.typed)) return [];
  return data.typed.filter((text) => typeof text === "string");
}
