import { languageNames } from "~/components/layout/language-switch";
import { languages } from "~/language/language";
import { Field } from "./field";

type Props = { label: string; hint?: string; value: string; errors: string[] | undefined };

/** A language of the portal, each by its own name; the field is named `language`. */
export function LanguageField({ label, hint, value, errors }: Props) {
  return (
    <Field name="language" label={label} hint={hint} errors={errors}>
      {(control) => (
        <select {...control} className="select" defaultValue={value}>
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {languageNames[language]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
