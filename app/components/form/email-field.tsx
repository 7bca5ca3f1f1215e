import { Field } from "./field";

type Props = {
  label: string;
  hint?: string;
  value: string;
  errors: string[] | undefined;
  /** Whose address it is: of the person who types ("username" at sign-in), or of another ("off"). */
  autoComplete: "username" | "email" | "off";
  /** Where a page has several. */
  id?: string;
};

/** An e-mail address, named `email`. The server says what is wrong with it, in the language of the page. */
export function EmailField({ label, hint, value, errors, autoComplete, id }: Props) {
  return (
    <Field name="email" id={id} label={label} hint={hint} errors={errors}>
      {(control) => (
        <input {...control} className="input" type="email" autoComplete={autoComplete} defaultValue={value} />
      )}
    </Field>
  );
}
