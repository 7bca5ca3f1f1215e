import { useTranslation } from "react-i18next";
import { CheckboxField } from "~/components/form/checkbox-field";
import type { SettingsFieldsProps } from "~/question-kinds/kind-set-up";

/** Whether a text can be added. */
export function YesNoSettingsFields({ prefix, typed, errors }: SettingsFieldsProps) {
  const { t } = useTranslation("questions");
  return (
    <CheckboxField
      name={`${prefix}comment`}
      label={t("settings.comment")}
      checked={typed["comment"] === "on"}
      errors={errors["comment"]}
    />
  );
}
