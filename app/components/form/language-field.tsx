import { languageNames } from "~/components/layout/language-switch";
import { languages } from "~/language/language";
import { Field } from "./field";

type Props = {
  /** Where a page asks for several. */
  name?: string;
  label: string;
  hint?: string;
  value: string;
  errors: string[] | undefined;
};

/** A language of the portal, each by its own name. */
export function LanguageField({ name = "language", label, hint, value, errors }: Props) {
  return (
    <Field name={name} label={label} hint={hint} errors={errors}>
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
