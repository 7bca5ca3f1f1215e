import type { ReactNode } from "react";
import { FieldErrors } from "./field-errors";

type Control = { id: string; name: string; "aria-describedby"?: string; "aria-invalid"?: true };

type Props = {
  /** Name of the field; also the id of its control, which the error summary leads to, where no other is given. */
  name: string;
  /** Where several forms of a page have a field of this name. */
  id?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  errors?: string[] | undefined;
  children: (control: Control) => ReactNode;
};

/** A labelled control with its hint and errors, tied together for those who do not see them. */
export function Field({ name, id = name, label, hint, errors = [], children }: Props) {
  const described = [hint ? `${id}-hint` : "", errors.length > 0 ? `${id}-error` : ""].filter(Boolean).join(" ");
  const control: Control = {
    id,
    name,
    ...(described ? { "aria-describedby": described } : {}),
    ...(errors.length > 0 ? { "aria-invalid": true as const } : {}),
  };
  return (
    <div className={errors.length > 0 ? "field field-wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <FieldErrors id={`${id}-error`} errors={errors} />
      {children(control)}
    </div>
  );
}
