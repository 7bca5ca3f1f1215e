import { describedBy, FieldErrors } from "./field-errors";

type Props = {
  label: string;
  checked?: boolean;
  errors: string[] | undefined;
  /** Where several forms of a page have such a box. */
  id?: string;
};

/** A box that has to be ticked: the person says that they have read what the form is about. */
export function Confirmed({ label, checked = false, errors = [], id = "confirmed" }: Props) {
  const wrong = errors.length > 0;
  return (
    <div className={wrong ? "field field-wrong" : "field"}>
      <FieldErrors id="confirmed-error" errors={errors} />
      <label className="choice">
        <input
          type="checkbox"
          name="confirmed"
          id={id}
          defaultChecked={checked}
          aria-invalid={wrong || undefined}
          {...describedBy([wrong && "confirmed-error"])}
        />{" "}
        <span>{label}</span>
      </label>
    </div>
  );
}
