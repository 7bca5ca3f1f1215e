/** A text as it is compared when one searches: without case and accents, ё as е, ligatures and apostrophes plain. */
export function searchKey(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("’", "'");
}

/** Whether every word that was typed begins a word of the text: "tra vic" finds "Victims of trafficking". */
export function matchesSearch(text: string, typed: string): boolean {
  const words = searchKey(text).split(/[^\p{L}\p{N}]+/u);
  const wanted = searchKey(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}
