/** The text in a field; blank where the form has no such field, or several. */
export function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The values of a field that may have several; a form sends nothing, one value or a list. */
export function valuesIn(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one): one is string => typeof one === "string" && one !== "");
}

/** The paragraphs of an answer that has several parts, those that are blank left out. */
export function paragraphsOf(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== "").join("\n\n");
}
