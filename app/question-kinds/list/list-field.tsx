import type { FieldProps } from "~/question-kinds/field";
import { RowsField } from "~/question-kinds/rows-field";
import { settingsFor } from "~/question-kinds/settings";
import { EntryField } from "./entry-field";
import { entryRows, listRules } from "./list-value";

/** Entries one below the other. */
export function ListField(props: FieldProps) {
  const { most } = settingsFor("list", props.settings);
  return (
    <RowsField
      field={props}
      rows={entryRows}
      most={most}
      text={listRules.fromTyped(props.typed).text}
      row={(place) => <EntryField {...props} place={place} />}
    />
  );
}
