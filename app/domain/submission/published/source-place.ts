/** "annex, paras. 3 and 4" in parts: numbers are written alike in every language, the words around them are not. */
export type SourcePlace = { annex: boolean; paragraphs: (number | [number, number])[] };

const form = /^(annex, )?paras?\. (\d+(?:–\d+)?(?:(?:, | and )\d+(?:–\d+)?)*)$/;

/** The place as data where it names numbered paragraphs alone; null where it is a description in words. */
export function parseSourcePlace(place: string): SourcePlace | null {
  const [, annex, list] = form.exec(place) ?? [];
  if (!list) return null;
  const paragraphs = list.split(/, | and /).map((part): number | [number, number] => {
    const [first = "", last] = part.split("–");
    return last ? [Number(first), Number(last)] : Number(first);
  });
  return { annex: annex !== undefined, paragraphs };
}

/** A place as the words for it ask: numbered paragraphs of the text or of the annex; null for one described in words. */
export function numberedPlace(place: string): { in: "annex" | "paragraph"; numbers: string; count: 1 | 2 } | null {
  const parsed = parseSourcePlace(place);
  if (!parsed) return null;
  const { paragraphs, annex } = parsed;
  const numbers = paragraphs.map((part) => (typeof part === "number" ? String(part) : part.join("–"))).join(", ");
  const several = paragraphs.length > 1 || typeof paragraphs[0] !== "number";
  return { in: annex ? "annex" : "paragraph", numbers, count: several ? 2 : 1 };
}
