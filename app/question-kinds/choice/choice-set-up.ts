import { eachLanguage, type Language } from "~/language/language";
import { type LocalizedText, textOf } from "~/language/localized-text";
import { keepsWords, retypeText, wordsOfText } from "~/language/retype-text";
import type { JsonValue, TypedFields } from "~/question-kinds/answer-content";
import type { KindSetUp, SettingsErrors, StoredChoice } from "~/question-kinds/kind-set-up";
import { settingIn } from "~/question-kinds/kind-set-up";
import { fitsKey } from "~/question-kinds/size";
import { textIn } from "~/question-kinds/typed-values";

/** The most options that a question has. */
export const mostOptions = 30;

type Option = { key: string; label: LocalizedText };

function isOption(value: JsonValue): value is { key: string; label: LocalizedText & { [key: string]: JsonValue } } {
  return typeof value === "object" && value !== null && "key" in value && "label" in value;
}

export function optionsIn(stored: StoredChoice): Option[] {
  const options = settingIn(stored, "options");
  return Array.isArray(options) ? options.filter(isOption) : [];
}

/** The names of the fields of the option at a place, counted from 1. */
export function optionFields(place: number) {
  return { key: `option${place}-key`, label: `option${place}` };
}

const places = Array.from({ length: mostOptions }, (_, index) => index + 1);

type TypedOption = { place: number; key: string; words: Record<Language, string> };

function typedOptions(typed: TypedFields): TypedOption[] {
  return places
    .map((place) => {
      const { key, label } = optionFields(place);
      const words = eachLanguage((language) => textIn(typed[`${label}-${language}`]).trim());
      return { place, key: textIn(typed[key]), words };
    })
    .filter(({ words }) => Object.values(words).some((text) => text !== ""));
}

/** A key that no other option has; it stays when the words change. */
function freeKey(taken: ReadonlySet<string>): string {
  const numbers = Array.from({ length: mostOptions + taken.size + 1 }, (_, index) => `option-${index + 1}`);
  return numbers.find((key) => !taken.has(key)) ?? "option";
}

/** Options that are typed under a key that was stored keep it; the others get one. */
function optionsOf(typed: TypedFields, before: StoredChoice, chosen: readonly Language[]): Option[] {
  const stored = new Map(optionsIn(before).map((option) => [option.key, option]));
  const taken = new Set(stored.keys());
  const seen = new Set<string>();
  return typedOptions(typed).map(({ key: sent, words }) => {
    const known = stored.has(sent) && fitsKey(sent) && !seen.has(sent);
    const key = known ? sent : freeKey(taken);
    taken.add(key);
    seen.add(key);
    return { key, label: retypeText(stored.get(key)?.label, words, chosen) };
  });
}

const isOn = (stored: StoredChoice, name: string, otherwise: boolean) => {
  const value = settingIn(stored, name);
  return typeof value === "boolean" ? value : otherwise;
};

/** Options that answers may have chosen: each stays, and says what it said. */
function optionsHeld({ before, after }: { before: StoredChoice; after: StoredChoice }): SettingsErrors {
  const now = new Map(optionsIn(after).map(({ key, label }) => [key, label]));
  const wrong = optionsIn(before).flatMap(({ key, label }, index): [string, string[]][] => {
    const kept = now.get(key);
    if (kept && keepsWords(label, kept)) return [];
    return [[optionFields(index + 1).label, [kept ? "optionReworded" : "optionHeld"]]];
  });
  return Object.fromEntries(wrong);
}

/** Options with their words, whether several can be chosen, and whether a text can be added. */
export const choiceSetUp: KindSetUp = {
  toTyped: (stored) => {
    const options = optionsIn(stored).flatMap(({ key, label }, index) => {
      const fields = optionFields(index + 1);
      const words = Object.entries(wordsOfText(label));
      return [[fields.key, key], ...words.map(([language, text]) => [`${fields.label}-${language}`, text])] as const;
    });
    return {
      ...(Object.fromEntries(options) as TypedFields),
      several: isOn(stored, "several", false) ? "on" : "",
      comment: isOn(stored, "comment", true) ? "on" : "",
    };
  },
  fromTyped: (typed, before, chosen) => ({
    options: JSON.parse(JSON.stringify(optionsOf(typed, before, chosen))) as JsonValue,
    several: typed["several"] === "on",
    comment: typed["comment"] === "on",
  }),
  faults: (typed) => (typedOptions(typed).length < 2 ? { option1: ["optionsTooFew"] } : {}),
  texts: (stored) =>
    optionsIn(stored).map(({ label }, index) => ({ name: optionFields(index + 1).label, text: label })),
  reinterprets: ({ before, after }) => ({
    ...optionsHeld({ before, after }),
    ...(isOn(before, "several", false) && !isOn(after, "several", false) ? { several: ["severalHeld"] } : {}),
    ...(isOn(before, "comment", true) && !isOn(after, "comment", true) ? { comment: ["commentHeld"] } : {}),
  }),
  answers: (stored, language) => optionsIn(stored).map(({ key, label }) => ({ key, label: textOf(label, language) })),
};
