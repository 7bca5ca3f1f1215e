import { loadModule, type Hunspell } from "hunspell-asm";
import type { Language } from "~/language/language";
import type { StyleFinding } from "./finding";
import { checkedText } from "./text-lines";

type Dictionary = { aff: Uint8Array; dic: Uint8Array };

/** The dictionaries of Hunspell, read when a language is first checked: some 90 MB for all three. */
const dictionaries: Record<Language, () => Promise<{ default: Dictionary }>> = {
  en: () => import("dictionary-en-gb"),
  fr: () => import("dictionary-fr"),
  ru: () => import("dictionary-ru"),
};

const factory = { made: null as ReturnType<typeof loadModule> | null };
const checkers = new Map<Language, Promise<Hunspell>>();

async function openChecker(language: Language): Promise<Hunspell> {
  factory.made ??= loadModule();
  const { mountBuffer, create } = await factory.made;
  const { aff, dic } = (await dictionaries[language]()).default;
  return create(mountBuffer(aff, `${language}.aff`), mountBuffer(dic, `${language}.dic`));
}

function checkerOf(language: Language): Promise<Hunspell> {
  const made = checkers.get(language) ?? openChecker(language);
  checkers.set(language, made);
  return made;
}

/** Words of the field that the dictionaries do not have. */
const words: Record<Language, ReadonlySet<string>> = {
  en: new Set(["rapporteur", "rapporteurs", "multi", "interlinkages", "upskilling", "reskilling", "digitalization"]),
  fr: new Set(["multipartite", "coprésidents", "coprésidente"]),
  ru: new Set(["сопредседатели", "сопредседателей", "реинтеграция", "реинтеграции"]),
};

/** The United Nations writes -ize where the British dictionary has -ise. */
function isRight(spells: Hunspell, word: string, language: Language): boolean {
  if (spells.spell(word) || words[language].has(word.toLowerCase())) return true;
  return language === "en" && /iz(?:e|ed|es|ing|ation|ations|er|ers)$/iu.test(word)
    ? spells.spell(word.replace(/iz(?=[a-z]+$)/iu, "is"))
    : false;
}

/** A word in small letters: names, acronyms and what has figures in it are no words of a dictionary. */
const plainWord = /(?<![\p{L}\d.@/_-])\p{Ll}{3,}(?![\p{L}\d@/_])/gu;
const address = /(?:https?:\/\/|www\.)\S+/gu;
const mostSuggested = 1;

function misspelt(text: string, spells: Hunspell, language: Language) {
  const searched = text.replace(address, (found) => " ".repeat(found.length));
  return [...searched.matchAll(plainWord)]
    .filter(([word]) => !isRight(spells, word, language))
    .map(({ 0: word, index }) => {
      const [proposed = null] = spells.suggest(word).slice(0, mostSuggested);
      return { start: index, end: index + word.length, words: word, proposed };
    });
}

export type SpellingFinding = Omit<StyleFinding, "rule"> & { rule: "spelling" };

/**
 * The words of a plain text that the dictionary of its language does not have, with the nearest that it has: Hunspell,
 * British spelling with the -ize of the United Nations. Names and acronyms are passed over.
 */
export async function checkSpelling(plain: string, language: Language): Promise<SpellingFinding[]> {
  const spells = await checkerOf(language);
  const known = new Map<string, ReturnType<typeof misspelt>>();
  return checkedText(plain, language).lines.flatMap(({ line, text }) => {
    const found = known.get(text) ?? misspelt(text, spells, language);
    known.set(text, found);
    return found.map((slip): SpellingFinding => ({ rule: "spelling", line, ...slip }));
  });
}
