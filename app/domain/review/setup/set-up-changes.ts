type Leaf = string | number | boolean | null;

/** The longest words that the audit record repeats; longer ones are cut. */
const longestRecorded = 200;
const mostRecorded = 120;

/** Every value of a document by its place: "title.fr", "dates.closes", "coChairs.1.participant". */
function leavesOf(value: unknown, path: string, found: Map<string, Leaf>): Map<string, Leaf> {
  if (value === undefined) return found;
  if (value === null || typeof value !== "object") return found.set(path, value as Leaf);
  const entries = Array.isArray(value)
    ? value.map((item, at) => [String(at + 1), item] as const)
    : Object.entries(value);
  for (const [name, inner] of entries) leavesOf(inner, path === "" ? name : `${path}.${name}`, found);
  return found;
}

/** Names of persons are recorded as changed, not repeated: the record is never deleted. */
const ofPerson = new RegExp(
  [
    String.raw`^coChairs\.\d+\.(?:name|title|substitute)\b`,
    // Within a session.
    String.raw`^(?:moderator|speaker\.(?:name|title)|agenda\.\d+\.speaker)\b`,
  ].join("|"),
);

function recorded(place: string, value: Leaf | undefined): Leaf {
  if (value === undefined) return null;
  if (ofPerson.test(place)) return "…";
  return typeof value === "string" && value.length > longestRecorded ? `${value.slice(0, longestRecorded)}…` : value;
}

/** What differs between two set-ups of a review, or two forms of a part of one, as the audit record has it: "before.title.fr" and "after.title.fr". */
export function changesOf(before: object, after: object): Record<string, Leaf> {
  const [old, fresh] = [leavesOf(before, "", new Map()), leavesOf(after, "", new Map())];
  const places = [...new Set([...old.keys(), ...fresh.keys()])].filter((place) => old.get(place) !== fresh.get(place));
  const entries = places
    .slice(0, mostRecorded)
    .flatMap((place) => [
      [`before.${place}`, recorded(place, old.get(place))] as const,
      [`after.${place}`, recorded(place, fresh.get(place))] as const,
    ]);
  return Object.fromEntries(entries);
}
