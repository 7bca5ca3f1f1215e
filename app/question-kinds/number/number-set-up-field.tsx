import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { FieldErrors } from "~/components/form/field-errors";
import type { SettingsFieldsProps } from "~/question-kinds/kind-set-up";
import { textIn } from "~/question-kinds/typed-values";

/** The unit, the limits, and how many digits follow the point. */
export function NumberSettingsFields({ prefix, typed, errors, text }: SettingsFieldsProps) {
  const { t } = useTranslation("questions");
  const fields = [
    { name: "min", label: t("settings.min"), hint: t("settings.limitHint") },
    { name: "max", label: t("settings.max"), hint: t("settings.limitHint") },
    { name: "decimals", label: t("settings.decimals"), hint: t("settings.decimalsHint") },
  ];
  return (
    <>
      <div id={`${prefix}unit`} className={errors["unit"] ? "field-wrong" : undefined}>
        <FieldErrors id={`${prefix}unit-error`} errors={errors["unit"]} />
        {text({ name: "unit", legend: t("settings.unit") })}
      </div>
      {fields.map(({ name, label, hint }) => (
        <Field key={name} name={prefix + name} label={label} hint={hint} errors={errors[name]}>
          {(control) => (
            <input {...control} className="input input-number" inputMode="decimal" defaultValue={textIn(typed[name])} />
          )}
        </Field>
      ))}
    </>
  );
}
