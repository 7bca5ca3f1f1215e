import { useTranslation } from "react-i18next";
import { CheckboxField } from "~/components/form/checkbox-field";
import { FieldErrors } from "~/components/form/field-errors";
import type { SettingsFieldsProps } from "~/question-kinds/kind-set-up";
import { textIn } from "~/question-kinds/typed-values";
import { mostOptions, optionFields } from "./choice-set-up";

/** Empty rows for further options. */
const more = 3;

/** The options with their words, whether several can be chosen, and whether a text can be added. */
export function ChoiceSettingsFields({ prefix, typed, errors, text }: SettingsFieldsProps) {
  const { t } = useTranslation("questions");
  const all = Array.from({ length: mostOptions }, (_, index) => index + 1);
  const last = Math.max(0, ...all.filter((place) => textIn(typed[optionFields(place).key]) !== ""));
  return (
    <>
      <p className="hint">{t("settings.optionsHint")}</p>
      {all.slice(0, last + more).map((place) => {
        const { key, label } = optionFields(place);
        return (
          <div key={place} id={prefix + label} className={errors[label] ? "field-wrong" : undefined}>
            <input type="hidden" name={prefix + key} value={textIn(typed[key])} />
            <FieldErrors id={`${prefix}${label}-error`} errors={errors[label]} />
            {text({ name: label, legend: t("settings.option", { place }) })}
          </div>
        );
      })}
      {(["several", "comment"] as const).map((name) => (
        <CheckboxField
          key={name}
          name={prefix + name}
          label={t(`settings.${name}`)}
          checked={typed[name] === "on"}
          errors={errors[name]}
        />
      ))}
    </>
  );
}
