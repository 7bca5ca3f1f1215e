import type { Language } from "~/language/language";
import { type Quantifier, quantifiers } from "~/domain/counting/quantifier-rules";
import { findClaims } from "./find-claims";

/** The words of the scale that the claims of a text use, in their order. */
export function scaleWordsIn(text: string, language: Language): Quantifier[] {
  return findClaims(text, language).claims.flatMap(({ quantity }) =>
    quantity.kind === "word" ? quantifiers.filter((word) => word === quantity.word) : [],
  );
}
