import statesFile from "#reference/states.json";
import type { Language } from "~/language/language";

type State = (typeof statesFile.states)[number];

const leadingArticle: Record<Language, RegExp> = { en: /^the /iu, fr: /^(?:l’|l'|le |la |les )/iu, ru: /^(?!)/u };

/** How a name is compared: without its article and without the difference of apostrophes and blanks. */
function keyOf(name: string, language: Language): string {
  return name
    .trim()
    .replaceAll("'", "’")
    .replace(/[\s\u00a0]+/gu, " ")
    .replace(leadingArticle[language], "")
    .toLowerCase();
}

function namesOf(state: State, language: Language): string[] {
  const { runningName: short } = state as { runningName?: Record<Language, string> };
  const more = language === "en" ? (state.aliases ?? []) : [];
  return [state.shortName[language], state.formalName[language], ...(short ? [short[language]] : []), ...more];
}

const known = new Map<Language, ReadonlyMap<string, string>>();

function table(language: Language): ReadonlyMap<string, string> {
  const made =
    known.get(language) ??
    new Map(
      statesFile.states.flatMap((state) =>
        namesOf(state, language).map((name) => [keyOf(name, language), state.iso2] as const),
      ),
    );
  known.set(language, made);
  return made;
}

/** The ISO 3166-1 code of the State that these words name in a language; null where they name none. */
export function stateNamed(words: string, language: Language): string | null {
  return table(language).get(keyOf(words, language)) ?? null;
}

/** Names of States that a sentence is searched for, the longest first. */
export function stateNames(language: Language): string[] {
  const all = statesFile.states.flatMap((state) => namesOf(state, language)).filter((name) => name.length > 3);
  return [...new Set(all)].sort((one, other) => other.length - one.length);
}
