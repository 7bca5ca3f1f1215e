import type { ComponentType } from "react";
import { ChoiceSettingsFields } from "./choice/choice-set-up-field";
import { DateSettingsFields } from "./date/date-set-up-field";
import type { ByKind, QuestionKind } from "./kind";
import type { SettingsFieldsProps } from "./kind-set-up";
import { ListSettingsFields } from "./list/list-set-up-field";
import { NumberSettingsFields } from "./number/number-set-up-field";
import { YesNoSettingsFields } from "./yes-no/yes-no-set-up-field";

/** Null: nothing is chosen for questions of the kind. */
type Fields = { SettingsFields: ComponentType<SettingsFieldsProps> | null };

const register: ByKind<Fields> = {
  text: { SettingsFields: null },
  choice: { SettingsFields: ChoiceSettingsFields },
  list: { SettingsFields: ListSettingsFields },
  number: { SettingsFields: NumberSettingsFields },
  date: { SettingsFields: DateSettingsFields },
  "yes-no": { SettingsFields: YesNoSettingsFields },
  figures: { SettingsFields: null },
};

/** In what the settings of a question of a kind are chosen. */
export function settingsFieldsOf(kind: QuestionKind): Fields {
  return register[kind];
}
