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

type Option = { value: string; label: string };
type RadioProps = Omit<Props, "id" | "children"> & {
  name: string;
  /** Where several forms of a page have a choice of this name. */
  id?: string;
  options: readonly Option[];
  chosen: string;
};

/** One of a few, each with its radio button. */
export function RadioChoices({ name, id = name, options, chosen, ...group }: RadioProps) {
  return (
    <Choices id={id} {...group}>
      <div className="choices">
        {options.map(({ value, label }) => (
          <label key={value} className="choice">
            <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Choices>
  );
}
