import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { describedBy, FieldErrors } from "~/components/form/field-errors";
import type { SettingsFieldsProps } from "~/question-kinds/kind-set-up";
import { textIn, valuesIn } from "~/question-kinds/typed-values";
import { entryDetails } from "./entry-detail-names";

function Details({ prefix, typed, errors }: SettingsFieldsProps) {
  const { t } = useTranslation("questions");
  const name = `${prefix}details`;
  const wrong = errors["details"] ?? [];
  const chosen = valuesIn(typed["details"]);
  return (
    <fieldset
      className={wrong.length > 0 ? "field field-wrong" : "field"}
      {...describedBy([wrong.length > 0 && `${name}-error`])}
    >
      <legend>{t("settings.details")}</legend>
      <FieldErrors id={`${name}-error`} errors={wrong} />
      <div className="choices">
        {entryDetails.map((detail) => (
          <label key={detail} className="choice">
            <input type="checkbox" name={name} value={detail} defaultChecked={chosen.includes(detail)} />
            <span>{t(`settings.detail.${detail}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** How many entries can be written, and what is asked of each beside its title, its text and its objectives. */
export function ListSettingsFields(props: SettingsFieldsProps) {
  const { prefix, typed, errors } = props;
  const { t } = useTranslation("questions");
  return (
    <>
      <Field name={`${prefix}most`} label={t("settings.most")} errors={errors["most"]}>
        {(control) => (
          <input {...control} className="input input-number" inputMode="numeric" defaultValue={textIn(typed["most"])} />
        )}
      </Field>
      <Details {...props} />
    </>
  );
}
