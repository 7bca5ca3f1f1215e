/**
 * JSON with the keys of every object in order of their code units and without white space, so that equal content
 * has equal bytes and one digest. Keys without a value are left out.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => (isRecord(member) ? sorted(member) : member));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(record);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
