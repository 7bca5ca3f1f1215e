import type { Approximation, QuantityName } from "~/language/grammar/claims/claim-forms";
import { proposeQuantifier, type QuantifierScale, quantifiers } from "~/domain/counting/quantifier-rules";
import type { Quantity } from "./quantity";

/** How many participants a claim says, both ends included; null where it sets no upper end. */
export type Range = { readonly least: number; readonly most: number | null };

type Whole = { readonly of: number; readonly scale: QuantifierScale };

/** A part of the whole in exact words takes in what is nearer to it than this. */
const nearness = 0.05;
/** "About" and "nearly" reach this far. */
const looseness = 0.15;

function around(value: number, reach: number): Range {
  const nearest = Math.max(1, Math.round(value));
  return { least: Math.min(nearest, Math.ceil(value - reach)), most: Math.max(nearest, Math.floor(value + reach)) };
}

const blurred: Record<Approximation, (value: number) => Range> = {
  "at-least": (value) => ({ least: Math.ceil(value), most: null }),
  over: (value) => ({ least: Math.floor(value) + 1, most: null }),
  nearly: (value) => ({ least: Math.ceil(value * (1 - looseness)), most: Math.ceil(value) - 1 }),
  under: (value) => ({ least: 1, most: Math.ceil(value) - 1 }),
  about: (value) => around(value, value * looseness),
  "up-to": (value) => ({ least: 1, most: Math.floor(value) }),
};

const shares: Partial<Record<QuantityName, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  "two-thirds": 2 / 3,
  "three-quarters": 3 / 4,
};

/** Words that the scale of the review does not know. Their numbers follow common usage; no United Nations source sets any. */
const words: Partial<Record<QuantityName, (of: number) => Range>> = {
  few: (of) => ({ least: 1, most: Math.max(2, Math.floor(of / 5)) }),
  various: () => ({ least: 3, most: null }),
  group: () => ({ least: 2, most: null }),
  others: () => ({ least: 2, most: null }),
  plural: () => ({ least: 2, most: null }),
  both: () => ({ least: 2, most: 2 }),
  minority: (of) => ({ least: 1, most: Math.ceil(of / 2) - 1 }),
  majority: (of) => ({ least: Math.floor(of / 2) + 1, most: of }),
  broad: (of) => ({ least: Math.floor(of / 2) + 1, most: of }),
  "large-majority": (of) => ({ least: Math.ceil(of * 0.75), most: of }),
  "nearly-all": (of) => ({ least: Math.ceil(of * 0.85), most: of }),
  "not-all": (of) => ({ least: 1, most: of - 1 }),
  dozens: () => ({ least: 24, most: null }),
};

/** What the scale of the review has the word for. */
function onScale(word: QuantityName, { of, scale }: Whole): Range {
  if (word === "one") return { least: 1, most: 1 };
  if (word === "all") return { least: Math.max(1, of), most: of };
  const fitting = Array.from({ length: of }, (_, index) => index + 1).filter(
    (count) => proposeQuantifier(count, of, scale) === word,
  );
  const floor = quantifiers.find((known) => known === word);
  const least = fitting[0] ?? (floor === undefined || floor === "one" || floor === "all" ? 2 : scale[floor].floor);
  return { least, most: fitting.at(-1) ?? Math.max(of, least) };
}

function unbounded({ least, most }: Range): Range {
  return { least: Math.max(1, least), most };
}

/** The numbers for which a claim is true, given the number of contributors. */
export function rangeOf(quantity: Quantity, whole: Whole): Range {
  const { approximation } = quantity;
  const share = quantity.kind === "word" ? shares[quantity.word] : undefined;
  const value =
    quantity.kind === "per-cent"
      ? (quantity.value / 100) * whole.of
      : quantity.kind === "number"
        ? quantity.value
        : (share ?? 0) * whole.of;
  if (quantity.kind !== "word" || share !== undefined) {
    if (approximation) return unbounded(blurred[approximation](value));
    return unbounded(around(value, quantity.kind === "number" ? 0 : nearness * whole.of));
  }
  return unbounded(words[quantity.word]?.(whole.of) ?? onScale(quantity.word, whole));
}
