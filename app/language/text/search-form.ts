/** What a database takes for a wildcard, and the sign that stands for it, in what is searched and in what is searched for. */
const standIns = new Map([
  ["%", "\u066a"],
  ["_", "\u2017"],
  ["\\", "\u2216"],
]);

/** A text as searches compare it: case and accents do not count, ё is е. */
export function foldForSearch(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[%_\\]/g, (sign) => standIns.get(sign) ?? sign);
}
