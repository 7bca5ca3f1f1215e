import type { ReactNode } from "react";
import { AnswerLegend } from "./answer-legend";
import type { FieldProps } from "./field";
import { describedBy, FieldErrors } from "~/components/form/field-errors";
import { textIn } from "./typed-values";

type Props = Pick<FieldProps, "prefix" | "register" | "start" | "errors" | "about" | "children"> & {
  name: string;
  type: "text" | "date";
  inputMode?: "decimal";
  /** What may be entered; null where anything of its kind may. */
  hint: string | null;
  /** What is read after it. */
  unit?: ReactNode;
};

/** An answer in a single line. */
export function SingleField({ prefix, register, start, errors, about, children, name, hint, unit, ...input }: Props) {
  const id = prefix + name;
  const wrong = errors[name] ?? [];
  return (
    <div className={wrong.length > 0 ? "field field-wrong" : "field"}>
      <label htmlFor={id}>
        <AnswerLegend about={about} />
      </label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FieldErrors id={`${id}-error`} errors={wrong} />
      <div className="line-field">
        <input
          id={id}
          className="input input-short"
          autoComplete="off"
          {...input}
          aria-invalid={wrong.length > 0 || undefined}
          {...describedBy([
            wrong.length > 0 && `${id}-error`,
            hint !== null && `${id}-hint`,
            unit ? `${id}-unit` : false,
          ])}
          defaultValue={textIn(start[name])}
          {...register(name)}
        />
        {unit ? <span id={`${id}-unit`}>{unit}</span> : null}
      </div>
      <div className="saving">{children}</div>
    </div>
  );
}
