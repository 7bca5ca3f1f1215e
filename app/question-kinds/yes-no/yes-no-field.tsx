import { useTranslation } from "react-i18next";
import type { FieldProps } from "~/question-kinds/field";
import { OptionsField } from "~/question-kinds/options-field";
import { settingsFor } from "~/question-kinds/settings";

/** Yes, no, or no answer, and a text beside it where the question takes one. */
export function YesNoField(props: FieldProps) {
  const { t } = useTranslation("respond");
  const { comment } = settingsFor("yes-no", props.settings);
  const options = [
    { key: "yes", label: t("kinds.yes") },
    { key: "no", label: t("kinds.no") },
  ];
  const onChoose = ([said = ""]: string[]) => props.enter({ said });
  return <OptionsField field={props} name="said" {...{ options, comment, onChoose }} />;
}
