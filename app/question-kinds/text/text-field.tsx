import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormOfText } from "~/components/form/form-of-text";
import { PastedLine } from "~/components/form/paste/pasted-line";
import { pasteStructure, type Pasted } from "~/components/form/paste/paste-structure";
import { useErrorText } from "~/components/form/error-text";
import type { FieldProps, MergedFieldProps } from "~/question-kinds/field";
import { MixedLetters } from "~/components/form/mixed-letters";
import { excessCharacters } from "~/question-kinds/size";
import { textRules } from "./text-value";
import { WordCounter } from "~/components/form/word-counter";

/** By how much the text is too long, while it is shortened below the message. */
function TooLarge({ text }: { text: string }) {
  const { t } = useTranslation("respond");
  const count = excessCharacters(text);
  return count > 0 ? <>. {t("question.tooLarge", { count })}</> : null;
}

/** The text of an answer in its own language, with its words counted and the status of saving below. */
export function TextField({ prefix, register, start, typed, errors, ...props }: FieldProps) {
  const { t } = useTranslation("respond");
  const errorText = useErrorText();
  const { language, wordLimit, about, compact = false, children } = props;
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const id = `${prefix}text`;
  const wrong = errors["text"] ?? [];
  const described = [...(wrong.length > 0 ? [`${id}-error`] : []), `${id}-words`].join(" ");
  return (
    <div className={wrong.length > 0 ? "field field-wrong" : "field"}>
      <label htmlFor={id}>
        {t("question.answer")}
        {about ? <span className="visually-hidden"> {about}</span> : null}
      </label>
      {wrong.map((key) => (
        <p key={key} className="error" id={`${id}-error`}>
          {errorText(key)}
          {key === "answerTooLarge" ? <TooLarge text={textRules.fromTyped(typed).text} /> : null}
        </p>
      ))}
      <textarea
        id={id}
        className="textarea"
        lang={language}
        rows={compact ? 8 : 12}
        aria-describedby={described}
        aria-invalid={wrong.length > 0 || undefined}
        defaultValue={textRules.fromTyped(start).text}
        onPaste={(event) => setPasted(pasteStructure(event))}
        {...register("text")}
      />
      <PastedLine pasted={pasted} excess={pasted ? excessCharacters(textRules.fromTyped(typed).text) : 0} />
      {compact ? null : <FormOfText />}
      <MixedLetters fieldId={id} text={textRules.fromTyped(typed).text} language={language} />
      <div className="saving">
        <WordCounter id={`${id}-words`} text={textRules.fromTyped(typed).text} limit={wordLimit} />
        {children}
      </div>
    </div>
  );
}

/** The merged text, to be changed. */
export function MergedTextField({ prefix, label, hint, proposal }: MergedFieldProps) {
  const id = `${prefix}text`;
  return (
    <div className="field merged-text">
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        name={id}
        className="textarea"
        rows={12}
        lang={proposal.language}
        defaultValue={proposal.text}
        aria-describedby={`${id}-hint`}
      />
    </div>
  );
}
