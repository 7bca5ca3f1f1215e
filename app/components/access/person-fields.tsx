import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { LanguageField } from "~/components/form/language-field";
import type { Language } from "~/language/language";
import { ZoneSelect } from "./zone-select";

export type PersonValues = { name: string; language: Language; timeZone: string | null };

type Props = { values: PersonValues; errors: Record<string, string[]> };

/** Name, language and time zone of a person. */
export function PersonFields({ values, errors }: Props) {
  const { t } = useTranslation("access");
  return (
    <>
      <Field name="name" label={t("person.name")} hint={t("person.nameHint")} errors={errors["name"]}>
        {(control) => <input {...control} className="input" autoComplete="name" defaultValue={values.name} />}
      </Field>
      <LanguageField
        label={t("person.language")}
        hint={t("person.languageHint")}
        value={values.language}
        errors={errors["language"]}
      />
      <Field name="timeZone" label={t("person.timeZone")} hint={t("person.timeZoneHint")} errors={errors["timeZone"]}>
        {(control) => <ZoneSelect {...control} value={values.timeZone ?? ""} />}
      </Field>
    </>
  );
}
