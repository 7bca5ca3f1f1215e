import type { Language } from "~/language/language";

/** An option that can be chosen; its key stays when its words change. */
export type ChoiceOption = { key: string; label: string };

/**
 * What a question may ask of each entry of a list in addition to its title, its text and its objectives: what a practice
 * or a pledge is described by in the Repository of Practices of the United Nations Network on Migration.
 */
export type EntryDetail = "actors" | "principles" | "level" | "period" | "link" | "forward";

/** What the secretariat chose for a question of each kind, its words in one language. */
export type SettingsOfKinds = {
  text: { kind: "text" };
  choice: { kind: "choice"; options: ChoiceOption[]; several: boolean; comment: boolean };
  /** `most`: how many entries can be written; `details`: what is asked of each beside title, text and objectives. */
  list: { kind: "list"; most: number; details: EntryDetail[]; principles: { number: number; label: string }[] };
  /** `unit` is blank where there is none; `decimals` is how many digits may follow the point. */
  number: { kind: "number"; unit: string; min: number | null; max: number | null; decimals: number };
  /** Calendar days, "YYYY-MM-DD". */
  date: { kind: "date"; min: string | null; max: string | null };
  "yes-no": { kind: "yes-no"; comment: boolean };
  figures: { kind: "figures" };
};

export type KindSettings = SettingsOfKinds[keyof SettingsOfKinds];

/** A question as the rules of its kind see it: its settings, and the language in which it is answered. */
export type QuestionContext = { settings: KindSettings; language: Language };

/** The settings, for the code of the kind to which they belong. Throws for those of another kind. */
export function settingsFor<Kind extends keyof SettingsOfKinds>(
  kind: Kind,
  settings: KindSettings,
): SettingsOfKinds[Kind] {
  if (settings.kind !== kind) throw new Error(`A question of the kind ${kind} has settings of ${settings.kind}.`);
  return settings as SettingsOfKinds[Kind];
}
