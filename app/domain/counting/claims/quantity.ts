import type { Approximation, QuantityName } from "~/language/grammar/claims/claim-forms";

/** What a claim says: a word or share, a number, or a share in per cent, exact or blurred by the words before it. */
export type Quantity = {
  readonly approximation?: Approximation;
} & (
  | { readonly kind: "word"; readonly word: QuantityName }
  | { readonly kind: "number" | "per-cent"; readonly value: number }
);

/** "over 20", "nearly half", "75%". */
export function quantityText(quantity: Quantity): string {
  const text = quantity.kind === "word" ? quantity.word : `${quantity.value}${quantity.kind === "per-cent" ? "%" : ""}`;
  return quantity.approximation ? `${quantity.approximation} ${text}` : text;
}

const shares: readonly QuantityName[] = ["half", "third", "quarter", "two-thirds", "three-quarters"];

/** A word that the words "more than" or "nearly" can blur. */
export const isShare = (word: QuantityName): boolean => shares.includes(word);
