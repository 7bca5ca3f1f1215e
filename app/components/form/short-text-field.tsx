import { Field } from "./field";
import { typedText, type FormFailure } from "./form-failure";

type Props = { name: string; label: string; hint?: string; failure: FormFailure | null };

/** A few sentences, with what was typed and what is wrong with it where the form came back. */
export function ShortTextField({ name, label, hint, failure }: Props) {
  return (
    <Field name={name} label={label} hint={hint} errors={failure?.fieldErrors[name]}>
      {(control) => (
        <textarea
          {...control}
          className="textarea textarea-short"
          rows={4}
          defaultValue={typedText(failure, name) ?? ""}
        />
      )}
    </Field>
  );
}
