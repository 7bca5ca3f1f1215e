import { grammarOf } from "~/language/grammar/grammar";
import { eachLanguage, type Language } from "~/language/language";
import {
  type Approximation,
  approximations,
  type ClaimForms,
  type ClaimNoun,
  type Pattern,
  type QuantityName,
  quantityNames,
} from "~/language/grammar/claims/claim-forms";
import type { Token } from "./tokens";
import { treeOf, WordTree } from "./word-tree";

export type QuantityEntry = { readonly name: QuantityName; readonly oblique: boolean; readonly article: boolean };
export type NumeralEntry = { readonly value: number; readonly oblique: boolean; readonly about: boolean };
export type NounEntry = { readonly noun: ClaimNoun; readonly plural: boolean };

function quantityEntries(forms: ClaimForms): [Pattern, QuantityEntry][] {
  const own = quantityNames.flatMap((name) =>
    name === "plural"
      ? []
      : forms.quantities[name].map((pattern): [Pattern, QuantityEntry] => [
          pattern,
          { name, oblique: false, article: false },
        ]),
  );
  const oblique = (forms.oblique ?? []).map(([name, pattern]): [Pattern, QuantityEntry] => [
    pattern,
    { name, oblique: true, article: false },
  ]);
  const article: QuantityEntry = { name: "one", oblique: false, article: true };
  return [...own, ...oblique, ...(forms.article ? [[forms.article, article] as [Pattern, QuantityEntry]] : [])];
}

function numeralEntries({ numerals, obliqueNumerals, roundNumerals }: ClaimForms): [Pattern, NumeralEntry][] {
  const entries = (list: Iterable<readonly [Pattern, number]>, more: Omit<NumeralEntry, "value">) =>
    Array.from(list, ([pattern, value]): [Pattern, NumeralEntry] => [pattern, { value, ...more }]);
  return [
    ...entries(numerals, { oblique: false, about: false }),
    ...entries(obliqueNumerals ?? [], { oblique: true, about: false }),
    ...entries(roundNumerals, { oblique: false, about: true }),
  ];
}

function nounEntries(nouns: readonly ClaimNoun[]): [Pattern, NounEntry][] {
  return nouns.flatMap((noun) => [
    [noun.plural, { noun, plural: true }] as [Pattern, NounEntry],
    ...(noun.singular === noun.plural ? [] : [[noun.singular, { noun, plural: false }] as [Pattern, NounEntry]]),
  ]);
}

/** The forms of a language, made ready to read texts with. */
function readerOf(language: Language) {
  const forms = grammarOf(language).claims;
  const blurs = approximations.flatMap((name) =>
    forms.approximations[name].map((pattern): [Pattern, Approximation] => [pattern, name]),
  );
  return {
    language,
    forms,
    abbreviations: new Set(forms.abbreviations),
    quantities: new WordTree(quantityEntries(forms)),
    numerals: new WordTree(numeralEntries(forms)),
    approximations: new WordTree(blurs),
    agreements: new WordTree(forms.agreements.map(([name, pattern]): [Pattern, QuantityName] => [pattern, name])),
    nouns: new WordTree(nounEntries(forms.nouns)),
    bare: new WordTree(forms.nouns.map((noun): [Pattern, ClaimNoun] => [noun.bare ?? noun.plural, noun])),
    perCent: treeOf(forms.perCent),
    links: treeOf(forms.links),
    pronouns: treeOf(forms.pronouns),
    determiners: treeOf(forms.determiners),
    membersOf: treeOf(forms.membersOf),
    together: treeOf(forms.together),
    places: treeOf(forms.places),
    beforeVerb: treeOf(forms.beforeVerb),
    saying: treeOf(forms.saying),
    duties: treeOf(forms.duties),
    attributes: treeOf(forms.attributes),
    openers: treeOf(forms.openers),
    joiners: treeOf(forms.joiners),
    subordinators: treeOf(forms.subordinators),
    sources: treeOf(forms.sources),
    openingSources: treeOf(forms.openingSources),
    contributions: treeOf(forms.contributions),
    otherWholes: treeOf(forms.otherWholes),
    agents: treeOf(forms.agents),
    prepositions: treeOf(forms.prepositions),
  };
}

export type Reader = ReturnType<typeof readerOf>;

/** A sentence with what it is read by. */
export type Reading = { readonly reader: Reader; readonly tokens: readonly Token[] };

let readers: Readonly<Record<Language, Reader>> | undefined;

/** Made at the first text, once. */
export function readerFor(language: Language): Reader {
  readers ??= eachLanguage(readerOf);
  return readers[language];
}
