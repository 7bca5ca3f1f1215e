import type { FieldProps } from "~/question-kinds/field";
import { OptionsField } from "~/question-kinds/options-field";
import { settingsFor } from "~/question-kinds/settings";

/** Options, one or several, and a text beside them where the question takes one. */
export function ChoiceField(props: FieldProps) {
  const { options, several, comment } = settingsFor("choice", props.settings);
  const onChoose = (chosen: string[]) => props.enter({ options: chosen });
  return <OptionsField field={props} name="options" {...{ options, several, comment, onChoose }} />;
}
