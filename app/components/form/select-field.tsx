import type { ReactNode } from "react";
import { Field } from "./field";

type Option = { value: string; label: string; language?: string | undefined };

type Props = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: string[] | undefined;
  /** What is chosen at first. */
  value: string;
  /** The words of the option that chooses nothing; left out where one is always chosen. */
  empty?: string;
  options: readonly Option[];
};

/** A field that chooses one from a list. */
export function SelectField({ name, label, hint, errors, value, empty, options }: Props) {
  return (
    <Field name={name} label={label} hint={hint} errors={errors}>
      {(control) => (
        <select {...control} className="select" defaultValue={value}>
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.language}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
