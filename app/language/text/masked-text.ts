import { codePointLength, overlap, type Range } from "./code-points";

/** What is read in place of a masked span. */
export const maskSign = "[…]";

/** What fills a masked span, a sign for a character, where the places of all others must stay as they are. */
export const blockSign = "█";

function replaced(text: string, spans: readonly Range[], sign: (length: number) => string): string {
  if (spans.length === 0) return text;
  const points = [...text];
  const parts: string[] = [];
  let at = 0;
  for (const { startsAt, endsAt } of [...spans].sort((one, other) => one.startsAt - other.startsAt)) {
    const from = Math.max(startsAt, at);
    if (endsAt <= from) continue;
    parts.push(points.slice(at, from).join(""), sign(Math.min(endsAt, points.length) - from));
    at = endsAt;
  }
  return parts.join("") + points.slice(at).join("");
}

/** The text as the public reads it. Spans are in code points. */
export function maskedText(text: string, spans: readonly Range[]): string {
  return replaced(text, spans, () => maskSign);
}

/** The text with its masked spans filled: every other character keeps its place. Spans are in code points. */
export function blockedText(text: string, spans: readonly Range[]): string {
  return replaced(text, spans, (length) => blockSign.repeat(length));
}

/** Whether a passage holds a part of a filled span. */
export function isBlocked(passage: string): boolean {
  return passage.includes(blockSign);
}

/** Where a passage of a text is in the masked text, in code points; null where a part of it is masked. */
export function placeInMasked<R extends Range>(range: R, spans: readonly Range[]): R | null {
  if (spans.some((span) => overlap(span, range))) return null;
  const before = spans.filter(({ endsAt }) => endsAt <= range.startsAt);
  const shift = before.reduce((sum, { startsAt, endsAt }) => sum + codePointLength(maskSign) - (endsAt - startsAt), 0);
  return { ...range, startsAt: range.startsAt + shift, endsAt: range.endsAt + shift };
}
