import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { LanguageOptions } from "~/components/respond/answer/language-options";
import type { AnswerSaver, TypedAnswer } from "~/components/respond/answer/answer-saver";
import { RestoreOffer } from "~/components/respond/answer/restore-offer";
import { SavingStatus } from "~/components/respond/answer/saving-status";
import { copyOf, typedFrom } from "~/components/respond/answer/use-answer-saver";
import { WordCounter } from "~/components/respond/answer/word-counter";
import { ShownText } from "~/components/respond/shown-text";
import { answerPrefix } from "~/domain/submission/answer/session-fields";
import { AnswerDetails } from "./answer-details";
import { FieldErrors } from "./field-errors";
import type { SessionPart } from "./session-parts";
import { enterTyped, readTyped } from "./typed-answer";

type Props = { part: SessionPart; saver: AnswerSaver };

/** Errors of the form that was sent, until what is typed has been saved since. */
function errorsOf({ errors }: SessionPart, { kind, fieldErrors }: ReturnType<AnswerSaver["state"]>) {
  return kind === "saved" ? {} : { ...errors, ...fieldErrors };
}

/** The whole text on paper, where a field would cut it off. */
function PrintedText({ typed: { text, language } }: { typed: TypedAnswer }) {
  const { t } = useTranslation("respond");
  return (
    <div className="print-only">
      {text.trim() === "" ? (
        <p className="quiet">{t("question.notAnswered")}</p>
      ) : (
        <ShownText text={text} language={language} />
      )}
    </div>
  );
}

/** The fields of one answer among those of its session; what is entered goes to the saver of this answer. */
export function SessionAnswer({ part, saver }: Props) {
  const { t } = useTranslation("respond");
  const { data, start } = part;
  const fields = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<TypedAnswer>(start);
  const prefix = answerPrefix(data.place.question);
  const saving = saver.state();
  const errors = errorsOf(part, saving);
  const wrong = (errors["text"] ?? []).length > 0;
  const id = (name: string) => prefix + name;
  const change = () => {
    if (!fields.current) return;
    const now = readTyped(fields.current, prefix);
    setTyped(now);
    saver.change(now);
  };
  return (
    <div ref={fields} onInput={change}>
      <RestoreOffer
        copy={copyOf(data)}
        saved={typedFrom(data)}
        typed={() => typed}
        onTake={(answer) => {
          if (fields.current) enterTyped(fields.current, prefix, answer);
          change();
        }}
      />
      <input type="hidden" name={id("revision")} value={saving.revision} readOnly />
      <input type="hidden" name={id("opened")} value={saving.revision === start.revision ? part.opened : ""} readOnly />
      <div className={wrong ? "field field-wrong" : "field"}>
        <label htmlFor={id("text")}>
          {t("question.answer")}
          <span className="visually-hidden"> {t("session.toQuestion", { question: data.place.question })}</span>
        </label>
        <FieldErrors id={id("text-error")} errors={errors["text"]} />
        <textarea
          id={id("text")}
          name={id("text")}
          className="textarea"
          lang={typed.language}
          rows={8}
          aria-describedby={wrong ? `${id("text-error")} ${id("text-words")}` : id("text-words")}
          aria-invalid={wrong || undefined}
          defaultValue={start.text}
        />
        <div className="saving">
          <WordCounter id={id("text-words")} text={typed.text} language={typed.language} limit={data.wordLimit} />
          <SavingStatus saving={saving} data={data} />
        </div>
      </div>
      <PrintedText typed={typed} />
      <div className="answer-meta">
        <div className="field">
          <label htmlFor={id("language")}>{t("question.language")}</label>
          <select
            id={id("language")}
            name={id("language")}
            className="select input-short"
            defaultValue={start.language}
          >
            <LanguageOptions />
          </select>
        </div>
        <div className={errors["complete"] ? "field field-wrong" : "field"}>
          <FieldErrors id={id("complete-error")} errors={errors["complete"]} />
          <div>
            <label className="choice">
              <input id={id("complete")} name={id("complete")} type="checkbox" defaultChecked={start.complete} />
              <span>{t("question.complete")}</span>
            </label>
          </div>
        </div>
      </div>
      <AnswerDetails part={part} chosen={typed.objectives.map(Number)} errors={errors["objectives"]} />
    </div>
  );
}
