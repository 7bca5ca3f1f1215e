import type { Language } from "~/language/language";
import { choiceSettings } from "./choice/choice-settings";
import { dateSettings } from "./date/date-settings";
import type { ByKind, QuestionKind } from "./kind";
import { figuresSettings } from "./figures/figures-settings";
import { listSettings } from "./list/list-settings";
import { numberSettings } from "./number/number-settings";
import type { KindSettings } from "./settings";
import type { StoredSettings } from "./stored-settings";
import { textSettings } from "./text/text-settings";
import { yesNoSettings } from "./yes-no/yes-no-settings";

const register: ByKind<StoredSettings> = {
  text: textSettings,
  choice: choiceSettings,
  list: listSettings,
  number: numberSettings,
  date: dateSettings,
  "yes-no": yesNoSettings,
  figures: figuresSettings,
};

/** The shape in which the settings of a kind are stored (GuidingQuestionVersion.settings), for set-up and import. */
export function settingsSchemaOf(kind: QuestionKind): StoredSettings["schema"] {
  return register[kind].schema;
}

/** The stored settings of a question in one language. Throws for settings that the kind does not take. */
export function readSettings(kind: QuestionKind, stored: unknown, language: Language): KindSettings {
  return register[kind].read(stored ?? null, language);
}
