import { useErrorText } from "~/components/form/error-text";
import type { FilterOption } from "~/components/form/filter-options";
import type { FormFailure } from "~/components/form/form-failure";

type Props = {
  name: string;
  label: string;
  options: FilterOption[];
  /** Where there are many: the words under which they are folded up. */
  folded?: string;
  failure: FormFailure | null;
};

/** Checkboxes of which any number may be chosen. */
export function Choices({ name, label, options, folded, failure }: Props) {
  const errorText = useErrorText();
  const errors = failure?.fieldErrors[name] ?? [];
  const chosen = [failure?.values[name] ?? []].flat();
  const boxes = (
    <div className={folded ? "choices choices-many" : "choices"}>
      {options.map(({ value, label: text, lang }) => (
        <label key={value} className="choice">
          <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
          <span lang={lang}>{text}</span>
        </label>
      ))}
    </div>
  );
  return (
    <fieldset className={errors.length > 0 ? "field field-wrong" : "field"} id={name}>
      <legend>{label}</legend>
      {errors.map((key) => (
        <p key={key} className="error">
          {errorText(key)}
        </p>
      ))}
      {folded ? (
        <details open={chosen.length > 0}>
          <summary>{folded}</summary>
          {boxes}
        </details>
      ) : (
        boxes
      )}
    </fieldset>
  );
}
