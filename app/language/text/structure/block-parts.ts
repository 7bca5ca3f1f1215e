import type { Range } from "~/language/text/code-points";
import { splitInvisibleCharacters } from "~/language/text/invisible-characters";
import { blockSign, maskSign } from "~/language/text/masked-text";
import { linkTarget } from "~/language/text/web-address";

/** A part of a block, in UTF-16 units of the text. The parts of a block follow each other and leave nothing out. */
export type Part = Range &
  (
    | { kind: "words" }
    /** With what an item or a note begins, and the space after it. */
    | { kind: "mark" }
    | { kind: "link"; href: string }
    /** The number of a note in square brackets; `first`: nothing before it leads to the same note. */
    | { kind: "reference"; note: number; first: boolean }
  );

const found = new RegExp(String.raw`(?<![\p{L}\p{N}])https?://[^\s<>"[\]${blockSign}]+|\[(\d{1,3})\]`, "giu");
const closing = { ")": "(", "}": "{", "»": "«" } as const;
const isClosing = (sign: string): sign is keyof typeof closing => sign in closing;

/** An address without the stops and brackets of the sentence in which it is. */
function withoutTail(address: string): string {
  const counts = new Map<string, number>();
  for (const sign of address) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const count = (sign: string) => counts.get(sign) ?? 0;
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    const unopened = isClosing(last) && count(last) > count(closing[last]);
    if (!unopened && !/[.,;:!?'’”“…*]/.test(last)) break;
    counts.set(last, count(last) - 1);
  }
  return address.slice(0, end);
}

/** Where a link leads; null for what is no address, is cut by a mask, or has signs that cannot be seen. */
function targetOf(address: string, after: string): string | null {
  if (!/^https?:\/\/[^/?#]*[\p{L}\p{N}]/iu.test(address) || !URL.canParse(address)) return null;
  if (after.startsWith(maskSign) || after.startsWith(blockSign)) return null;
  return splitInvisibleCharacters(address).some(({ codePoint }) => codePoint !== null) ? null : linkTarget(address);
}

type Notes = { numbers: ReadonlySet<number>; /** Notes to which something before leads. */ led: Set<number> };

/** The links of a stretch of a text, and its references to notes that the text has. */
function linksIn(text: string, { startsAt, endsAt }: Range, { numbers, led }: Notes): Part[] {
  return [...text.slice(startsAt, endsAt).matchAll(found)].flatMap((match): Part[] => {
    const at = startsAt + match.index;
    if (match[1] !== undefined) {
      const note = Number(match[1]);
      if (!numbers.has(note)) return [];
      const first = !led.has(note);
      led.add(note);
      return [{ kind: "reference", note, first, startsAt: at, endsAt: at + match[0].length }];
    }
    const address = withoutTail(match[0]);
    const end = at + address.length;
    const href = targetOf(address, text.slice(end, end + maskSign.length));
    return href === null ? [] : [{ kind: "link", href, startsAt: at, endsAt: end }];
  });
}

/** A block with its mark, its links and its references; what is between them is words. */
export function partsOf(
  text: string,
  { startsAt, wordsAt, endsAt }: Range & { wordsAt: number },
  notes: Notes,
): Part[] {
  const special: Part[] = [
    ...(startsAt < wordsAt ? [{ kind: "mark", startsAt, endsAt: wordsAt } as const] : []),
    ...linksIn(text, { startsAt: wordsAt, endsAt }, notes),
  ];
  const parts: Part[] = [];
  let at = startsAt;
  for (const part of special) {
    if (at < part.startsAt) parts.push({ kind: "words", startsAt: at, endsAt: part.startsAt });
    parts.push(part);
    at = part.endsAt;
  }
  if (at < endsAt) parts.push({ kind: "words", startsAt: at, endsAt });
  return parts;
}

/** The parts of a block that are in a stretch of it, cut where the stretch begins and ends. */
export function partsWithin(parts: readonly Part[], { startsAt, endsAt }: Range): Part[] {
  return parts.flatMap((part) => {
    const cut = { startsAt: Math.max(part.startsAt, startsAt), endsAt: Math.min(part.endsAt, endsAt) };
    return cut.startsAt < cut.endsAt ? [{ ...part, ...cut }] : [];
  });
}
