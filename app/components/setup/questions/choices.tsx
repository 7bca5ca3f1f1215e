import type { ReactNode } from "react";
import { useErrorText } from "~/components/form/error-text";

type Props = { id: string; legend: string; hint?: string; errors: string[] | undefined; children: ReactNode };

/** A group of choices with its hint and errors, to which the error summary leads. */
export function Choices({ id, legend, hint, errors = [], children }: Props) {
  const errorText = useErrorText();
  const described = [hint ? `${id}-hint` : "", errors.length > 0 ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset
      id={id}
      className={errors.length > 0 ? "field field-wrong" : "field"}
      {...(described ? { "aria-describedby": described } : {})}
    >
      <legend>{legend}</legend>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {errors.length > 0 ? (
        <div className="error" id={`${id}-error`}>
          {errors.map((key) => (
            <p key={key}>{errorText(key)}</p>
          ))}
        </div>
      ) : null}
      {children}
    </fieldset>
  );
}
