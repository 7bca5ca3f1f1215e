import type { Language } from "~/language/language";
import { compareIn } from "~/language/format";
import { grammarOf } from "./grammar";

/** What a listed name is sorted by: as it is printed, without a French article, so that a reader finds it. */
export function sortKey(listedName: string, language: Language): string {
  return grammarOf(language).sortedBy(listedName);
}

/** Sorts by the key of each item as printed lists do, punctuation not counted; equal keys keep their order. */
export function sortAlphabetically<T>(items: readonly T[], key: (item: T) => string, language: Language): T[] {
  const compare = compareIn(language, { ignorePunctuation: true });
  return [...items].sort((a, b) => compare(key(a), key(b)));
}
