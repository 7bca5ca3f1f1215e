/** A form that met no sign-in any more: where it was sent, and what was typed into it. */
export type UnsentForm = { path: string; values: Record<string, string | string[]> };

function isUnsent(value: unknown): value is UnsentForm {
  if (typeof value !== "object" || value === null || !("path" in value) || !("values" in value)) return false;
  return typeof value.path === "string" && typeof value.values === "object" && value.values !== null;
}

/** Reads what an error page or a hidden field says of it; null where it says something else. */
export function readUnsent(value: unknown): UnsentForm | null {
  return isUnsent(value) ? value : null;
}

export function parseUnsent(text: string): UnsentForm | null {
  try {
    return readUnsent(JSON.parse(text));
  } catch {
    return null;
  }
}
