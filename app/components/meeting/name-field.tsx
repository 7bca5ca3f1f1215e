import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import type { FormState } from "./form-of";
import { SuggestingInput } from "./suggesting-input";

type Props = {
  /** Of the form that it is in: with the name, the identifier of the control. */
  form: string;
  name: "participant" | "onBehalfOf";
  review: string;
  label: string;
  hint: string;
  value: string;
  state: FormState;
  several?: boolean;
  sends?: boolean;
};

/**
 * A field for the name of a participant: a few letters in any language, and Enter takes the first that is offered. Without
 * scripts it takes the same letters, and the server finds the participant.
 */
export function NameField({ form, name, review, label, hint, value, state, several = false, sends = false }: Props) {
  const { t } = useTranslation("meeting");
  return (
    <>
      <Field name={name} id={`${form}-${name}`} label={label} hint={hint} errors={state.errors[name]}>
        {(control) => <SuggestingInput {...control} {...{ review, label, several, sends }} defaultValue={value} />}
      </Field>
      {name === "participant" && state.candidates.length > 0 ? (
        <Field name="chosen" id={`${form}-chosen`} label={t("names.which")}>
          {(control) => (
            <select {...control} className="select">
              {state.candidates.map((candidate) => (
                <option key={candidate.slug} value={candidate.slug}>
                  {candidate.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
    </>
  );
}
