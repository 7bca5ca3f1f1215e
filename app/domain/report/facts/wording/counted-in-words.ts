import type { Language } from "~/language/language";

export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The number and what is counted, in the plural form of the language. */
export function countedInWords(count: number, language: Language, forms: Forms): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return `${count}\u00a0${form}`;
}

/** Those of the counts that are not nought, each in words, with commas between. */
export function eachCounted<Name extends string>(
  counts: Readonly<Record<Name, number>>,
  language: Language,
  forms: Readonly<Record<Name, Forms>>,
): string {
  const names = Object.keys(forms) as Name[];
  return names
    .filter((name) => counts[name] > 0)
    .map((name) => countedInWords(counts[name], language, forms[name]))
    .join(", ");
}
