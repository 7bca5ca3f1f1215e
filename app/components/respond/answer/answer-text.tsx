import { useWatch, type UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import type { AnswerFields } from "~/domain/submission/answer/answer-fields";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import type { SavingState, TypedAnswer } from "./answer-saver";
import { SavingStatus } from "./saving-status";
import { WordCounter } from "./word-counter";

type Props = {
  data: OwnAnswer;
  form: UseFormReturn<TypedAnswer, unknown, AnswerFields>;
  /** What the form starts with, for pages without scripts. */
  typed: TypedAnswer;
  saving: SavingState;
  errors: string[] | undefined;
};

/** The text of an answer in its own language, with its words counted and the state of saving below. */
export function AnswerText({ data, form, typed, saving, errors = [] }: Props) {
  const { t } = useTranslation("respond");
  const errorText = useErrorText();
  const [text, language] = useWatch({ control: form.control, name: ["text", "language"] });
  const wrong = errors.length > 0;
  return (
    <div className={wrong ? "field field-wrong" : "field"}>
      <label htmlFor="text">{t("question.answer")}</label>
      {errors.map((key) => (
        <p key={key} className="error" id="text-error">
          {errorText(key)}
        </p>
      ))}
      <textarea
        id="text"
        className="textarea"
        lang={language}
        rows={12}
        aria-describedby={wrong ? "text-error text-words" : "text-words"}
        aria-invalid={wrong || undefined}
        defaultValue={typed.text}
        {...form.register("text")}
      />
      <div className="saving">
        <WordCounter id="text-words" text={text} language={language} limit={data.wordLimit} />
        <SavingStatus saving={saving} data={data} />
      </div>
    </div>
  );
}
