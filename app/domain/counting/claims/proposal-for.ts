import type { CountedSubject } from "~/language/grammar/claims/claim-forms";
import { grammarOf } from "~/language/grammar/grammar";
import type { Language } from "~/language/language";
import type { Quantifier } from "~/domain/counting/quantifier-rules";

/** A word of the scale with the usual noun: "one State", « une partie prenante », «ряд государств». */
export function proposalFor(word: Quantifier, subject: CountedSubject, language: Language): string | null {
  const { claims } = grammarOf(language);
  const noun = claims.nouns.find((known) => known.subject === subject);
  return noun ? claims.proposal(word, noun) : null;
}
