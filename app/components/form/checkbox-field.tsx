import { describedBy, FieldErrors } from "./field-errors";

type Props = { name: string; label: string; checked: boolean; errors: string[] | undefined };

/** Something that is so or not, among the settings of a question. */
export function CheckboxField({ name, label, checked, errors = [] }: Props) {
  return (
    <div className={errors.length > 0 ? "field field-wrong" : "field"}>
      <FieldErrors id={`${name}-error`} errors={errors} />
      <div>
        <label className="choice">
          <input
            id={name}
            type="checkbox"
            name={name}
            defaultChecked={checked}
            {...describedBy([errors.length > 0 && `${name}-error`])}
          />
          <span>{label}</span>
        </label>
      </div>
    </div>
  );
}
