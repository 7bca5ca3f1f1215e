import type { ReactNode } from "react";
import type { Language } from "~/language/language";
import type { LocalizedText } from "~/language/localized-text";
import type { JsonValue, TypedFields } from "./answer-content";
import type { ChoiceOption } from "./settings";

/** Settings as they are stored for a question (GuidingQuestionVersion.settings); null where nothing is chosen. */
export type StoredChoice = JsonValue | null;

/** Keys of the `error` namespace by the name of a field. */
export type SettingsErrors = Record<string, string[]>;

/** A text among the settings, which readers see: the name of its fields without the language, and its words. */
export type SettingsText = { name: string; text: LocalizedText };

/** The settings of a question before and after a change. */
export type SettingsChange = { before: StoredChoice; after: StoredChoice };

/** How the secretariat chooses what a question of a kind is like. Names of fields have no prefix here. */
export type KindSetUp = {
  /** The fields of a form that shows these settings. */
  toTyped: (stored: StoredChoice) => TypedFields;
  /**
   * What is stored of what was typed, unchecked; texts that are typed again keep their status. `chosen` are the languages
   * of the review.
   */
  fromTyped: (typed: TypedFields, before: StoredChoice, chosen: readonly Language[]) => StoredChoice;
  /** What is wrong with what was typed. Where nothing is, `fromTyped` gives what the schema of the kind takes. */
  faults: (typed: TypedFields) => SettingsErrors;
  /** Texts among the settings, for what is missing in a language. */
  texts: (stored: StoredChoice) => SettingsText[];
  /** What of a change would give another meaning to answers that are there, or take words from them. */
  reinterprets: (change: SettingsChange) => SettingsErrors;
  /** The answers that conditions of other questions may name; only for kinds that are answered by choosing. */
  answers?: (stored: StoredChoice, language: Language) => ChoiceOption[];
};

/** For kinds for which nothing can be chosen. */
export const nothingToChoose: KindSetUp = {
  toTyped: () => ({}),
  fromTyped: () => null,
  faults: () => ({}),
  texts: () => [],
  reinterprets: () => ({}),
};

/** The fields in which the settings of a kind are chosen. They are fields of a native form that needs no scripts. */
export type SettingsFieldsProps = {
  /** Comes before every name and identifier. */
  prefix: string;
  /** What the fields start with. */
  typed: TypedFields;
  errors: SettingsErrors;
  /** Draws the fields of a text in the languages of the review. */
  text: (field: { name: string; legend: string }) => ReactNode;
};

/** Without the fields that have no value, as settings are stored. */
export function chosenSettings(fields: Record<string, JsonValue | undefined>): StoredChoice {
  const chosen = Object.entries(fields).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined);
  return chosen.length > 0 ? Object.fromEntries(chosen) : null;
}

/** A field of stored settings; undefined where it is not chosen. */
export function settingIn(stored: StoredChoice, name: string): JsonValue | undefined {
  return typeof stored === "object" && stored !== null && !Array.isArray(stored) ? stored[name] : undefined;
}
