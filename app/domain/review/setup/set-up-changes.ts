import type { ReviewDocument } from "~/domain/review/document/review-document";
import { isLanguage } from "~/language/language";

type Leaf = string | number | boolean | null;

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

/** Words in a language are recorded by their number of characters alone: the record contains no texts, and is never deleted. */
const isWords = (place: string) => place.split(".").some((part) => isLanguage(part));

function recorded(place: string, value: Leaf | undefined): Leaf {
  if (value === undefined) return null;
  return isWords(place) && typeof value === "string" ? Array.from(value).length : value;
}

/** What differs between two set-ups of a review, as the audit record has it: "before.dates.closes" and "after.dates.closes". */
export function changesOf(before: Partial<ReviewDocument>, after: Partial<ReviewDocument>): Record<string, Leaf> {
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
