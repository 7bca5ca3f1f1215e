import { eachLanguage, type Language } from "~/language/language";
import { grammarOf } from "./grammar";
import { quantifierNames, type QuantifiedSubject, type QuantifierForms, type QuantifierName } from "./quantifier-forms";

export type QuantifierPattern = {
  readonly quantifier: QuantifierName;
  readonly subject: QuantifiedSubject;
  readonly expression: RegExp;
};

function patternsOf({ words, between, nouns, acronymBetween }: QuantifierForms): QuantifierPattern[] {
  const inserted = acronymBetween
    ? `(?:${between})*?(?:(?<acronym>\\p{L}{2,8}) )??(?:${between})*?`
    : `(?:${between})?`;
  return quantifierNames.flatMap((quantifier) =>
    nouns.map(([subject, noun]) => {
      const source = `(?<![\\p{L}\\p{N}])(?:${words[quantifier]}) ?${inserted}(?:${noun})(?![\\p{L}\\p{N}])`;
      return { quantifier, subject, expression: new RegExp(source.replaceAll(" ", "\\s"), "giu") };
    }),
  );
}

const patterns = eachLanguage((language) => patternsOf(grammarOf(language).quantifiers));

export type QuantifierMatch = {
  readonly quantifier: QuantifierName;
  readonly subject: QuantifiedSubject;
  readonly phrase: string;
  /** In UTF-16 units. */
  readonly start: number;
};

/** The expressions count no case, an acronym is in capitals, which "many new States" is not. */
const isAcronym = (word: string | undefined) => word === undefined || word === word.toUpperCase();

/** Every quantifier that a running text holds, with the subject it counts; matches may overlap. */
export function matchQuantifiers(text: string, language: Language): QuantifierMatch[] {
  return patterns[language].flatMap(({ quantifier, subject, expression }) =>
    [...text.matchAll(expression)]
      .filter(({ groups }) => isAcronym(groups?.["acronym"]))
      .map((match) => ({ quantifier, subject, phrase: match[0], start: match.index })),
  );
}
