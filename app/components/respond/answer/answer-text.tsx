import { useWatch, type UseFormReturn } from "react-hook-form";
import type { AnswerFields } from "~/domain/submission/answer/answer-fields";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { fieldsOf } from "~/question-kinds/field-register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";
import type { SavingState } from "~/components/form/saving/saver";
import { SavingStatus } from "./saving-status";

type Props = {
  data: OwnAnswer;
  form: UseFormReturn<TypedAnswer, unknown, AnswerFields>;
  /** What the form starts with, for pages without scripts. */
  typed: TypedAnswer;
  saving: SavingState;
  /** Of the whole form, by the name of the field. */
  errors: Record<string, string[]>;
};

/** What is answered, typed as the kind of the question asks for, with the status of saving. */
export function AnswerText({ data, form, typed, saving, errors }: Props) {
  const { Field } = fieldsOf(data.kind);
  const { control, register, setValue } = form;
  const now = useWatch({ control });
  return (
    <Field
      prefix=""
      register={(name) => register(name)}
      start={typed}
      typed={now}
      enter={(fields) => {
        for (const [name, value] of Object.entries(fields)) setValue(name, value);
      }}
      settings={data.settings}
      objectives={data.objectivesWithin}
      language={now.language ?? typed.language}
      wordLimit={data.wordLimit}
      errors={errors}
    >
      <SavingStatus saving={saving} data={data} />
    </Field>
  );
}
