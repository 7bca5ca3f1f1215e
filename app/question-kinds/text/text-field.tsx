import { useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import type { FieldProps, MergedFieldProps } from "~/question-kinds/field";
import { textRules } from "./text-value";
import { WordCounter } from "./word-counter";

/** The text of an answer in its own language, with its words counted and the status of saving below. */
export function TextField({ id, form, typed, wordLimit, errors, children }: FieldProps) {
  const { t } = useTranslation("respond");
  const errorText = useErrorText();
  const [written, language] = useWatch({ control: form.control, name: ["text", "language"] });
  const { text } = textRules.fromTyped({ text: written });
  const wrong = errors["text"] ?? [];
  const described = [...(wrong.length > 0 ? [`${id}-error`] : []), `${id}-words`].join(" ");
  return (
    <div className={wrong.length > 0 ? "field field-wrong" : "field"}>
      <label htmlFor={id}>{t("question.answer")}</label>
      {wrong.map((key) => (
        <p key={key} className="error" id={`${id}-error`}>
          {errorText(key)}
        </p>
      ))}
      <textarea
        id={id}
        className="textarea"
        lang={language}
        rows={12}
        aria-describedby={described}
        aria-invalid={wrong.length > 0 || undefined}
        defaultValue={textRules.fromTyped(typed).text}
        {...form.register("text")}
      />
      <div className="saving">
        <WordCounter id={`${id}-words`} text={text} language={language} limit={wordLimit} />
        {children}
      </div>
    </div>
  );
}

/** The merged text, to be changed. */
export function MergedTextField({ label, hint, proposal }: MergedFieldProps) {
  return (
    <div className="field merged-text">
      <label htmlFor="text">{label}</label>
      <p className="hint" id="text-hint">
        {hint}
      </p>
      <textarea
        id="text"
        name="text"
        className="textarea"
        rows={12}
        lang={proposal.language}
        defaultValue={proposal.text}
        aria-describedby="text-hint"
      />
    </div>
  );
}
