/** Text fields by name; a name that occurs more than once keeps every value. */
export type FormValues = Record<string, string | string[]>;

/** A session with three full lists of entries, each with every detail and ten objectives, has fewer. */
export const mostFields = 2000;
export const longestName = 100;

/** The length of the longest name and how many fields there are, counted no further than the limits. */
function exceedsLimits(body: string): boolean {
  let fields = 0;
  for (let start = 0; start <= body.length; fields += 1) {
    if (fields === mostFields) return true;
    const end = body.indexOf("&", start);
    const next = end < 0 ? body.length : end;
    // Escaped, a character takes up to three signs for each of its bytes.
    const equals = body.slice(start, Math.min(next, start + longestName * 9 + 1)).indexOf("=");
    if ((equals < 0 ? next - start : equals) > longestName * 9) return true;
    start = next + 1;
  }
  return false;
}

/**
 * The fields of a form's body as they were sent, in time that grows with its length alone; null where there are more than
 * 2,000 or a name is longer than 100 characters, which no form of the portal has.
 */
export function parseFields(body: string): FormValues | null {
  return exceedsLimits(body) ? null : collectFields(new URLSearchParams(body));
}

/** Every value of every name; null where a name is longer than 100 characters. */
export function collectFields(fields: Iterable<[string, string]>): FormValues | null {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) {
    if (name.length > longestName) return null;
    const before = values.get(name);
    if (before) before.push(value);
    else values.set(name, [value]);
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length > 1 ? all : (all[0] ?? "")]));
}
