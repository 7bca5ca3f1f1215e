import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import type { SettingsFieldsProps } from "~/question-kinds/kind-set-up";
import { textIn } from "~/question-kinds/typed-values";

/** Between which days an answer lies. */
export function DateSettingsFields({ prefix, typed, errors }: SettingsFieldsProps) {
  const { t } = useTranslation("questions");
  const limits = [
    { name: "min", label: t("settings.firstDay") },
    { name: "max", label: t("settings.lastDay") },
  ];
  return limits.map(({ name, label }) => (
    <Field key={name} name={prefix + name} label={label} hint={t("settings.limitHint")} errors={errors[name]}>
      {(control) => <input {...control} type="date" className="input input-short" defaultValue={textIn(typed[name])} />}
    </Field>
  ));
}
