import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import type { SettingsFieldsProps } from "~/question-kinds/kind-set-up";
import { textIn } from "~/question-kinds/typed-values";

/** How many entries can be written. */
export function ListSettingsFields({ prefix, typed, errors }: SettingsFieldsProps) {
  const { t } = useTranslation("questions");
  return (
    <Field name={`${prefix}most`} label={t("settings.most")} errors={errors["most"]}>
      {(control) => (
        <input {...control} className="input input-number" inputMode="numeric" defaultValue={textIn(typed["most"])} />
      )}
    </Field>
  );
}
