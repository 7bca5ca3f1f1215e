import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { enterValues, valuesOf } from "~/components/form/fields-in";
import { LanguageOptions } from "~/components/respond/answer/language-options";
import type { Saver } from "~/components/form/saving/saver";
import { RestoreOffer } from "~/components/respond/answer/restore-offer";
import { NotApplicableLink } from "~/components/respond/not-applicable/marked-not-applicable";
import { Presence } from "~/components/respond/presence/presence";
import { StartingTexts } from "~/components/respond/answer/starting-texts";
import { SavingStatus } from "~/components/respond/answer/saving-status";
import { answerPrefix } from "~/domain/submission/answer/session-fields";
import { isAnswered } from "~/question-kinds/answer-content";
import { fieldsOf } from "~/question-kinds/field-register";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { readingsOf } from "~/question-kinds/reading-register";
import { shownContent } from "~/components/respond/answer/shown-content";
import type { TypedAnswer } from "~/question-kinds/typed-answer";
import { AnswerDetails } from "./answer-details";
import { FieldErrors } from "./field-errors";
import type { SessionPart } from "./session-parts";
import { readTyped } from "./typed-answer";

type Props = { part: SessionPart; saver: Saver<TypedAnswer> };

/** Errors of the form that was sent, until what is typed has been saved since. */
function errorsOf({ errors }: SessionPart, { kind, fieldErrors }: ReturnType<Saver<TypedAnswer>["state"]>) {
  return kind === "saved" ? {} : { ...errors, ...fieldErrors };
}

/** The whole answer on paper, where a field would cut it off. */
function PrintedAnswer({ data, typed }: { data: OwnAnswer; typed: TypedAnswer }) {
  const { t } = useTranslation("respond");
  const { DraftReading } = readingsOf(data.kind);
  const answer = shownContent(typed, data);
  return (
    <div className="print-only">
      {isAnswered(answer) ? <DraftReading answer={answer} /> : <p className="quiet">{t("question.notAnswered")}</p>}
    </div>
  );
}

/** The fields of one answer among those of its session; what is entered goes to the saver of this answer. */
export function SessionAnswer({ part, saver }: Props) {
  const { t } = useTranslation("respond");
  const { data, start } = part;
  const fields = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<TypedAnswer>(start.typed);
  const [entered, setEntered] = useState<Readonly<Record<string, unknown>>>(start.typed);
  const prefix = answerPrefix(data.place.question);
  const saving = saver.state();
  const errors = errorsOf(part, saving);
  const { Field } = fieldsOf(data.kind);
  const id = (name: string) => prefix + name;
  const change = () => {
    if (!fields.current) return;
    const now = readTyped(data.kind, fields.current, prefix);
    setEntered(Object.fromEntries(valuesOf(fields.current, prefix)));
    setTyped(now);
    saver.change(now);
  };
  const enter = (values: Readonly<Record<string, unknown>>) => {
    // Fields that the values bring along are there before the values are entered into them.
    flushSync(() => setEntered((before) => ({ ...before, ...values })));
    if (fields.current) enterValues(fields.current, prefix, values);
    change();
  };
  return (
    <div ref={fields} onInput={change}>
      <RestoreOffer data={data} saver={saver} typed={() => typed} onTake={enter} />
      <input type="hidden" name={id("revision")} value={saving.revision} readOnly />
      <input type="hidden" name={id("opened")} value={saving.revision === start.revision ? part.opened : ""} readOnly />
      <input type="hidden" name={id("kind")} value={data.kind} />
      <input type="hidden" name={id("asked")} value={data.versionId} />
      <StartingTexts data={data} />
      <Field
        prefix={prefix}
        register={(name) => ({ name: id(name) })}
        start={start.typed}
        typed={entered}
        enter={enter}
        settings={data.settings}
        objectives={data.objectivesWithin}
        language={typed.language}
        wordLimit={data.wordLimit}
        errors={errors}
        about={t("session.toQuestion", { question: data.place.question })}
        compact
      >
        <SavingStatus saving={saving} data={data} />
      </Field>
      <PrintedAnswer data={data} typed={typed} />
      <div className="answer-meta">
        <div className="field">
          <label htmlFor={id("language")}>{t("question.language")}</label>
          <select
            id={id("language")}
            name={id("language")}
            className="select input-short"
            defaultValue={start.typed.language}
          >
            <LanguageOptions />
          </select>
        </div>
        <div className={errors["complete"] ? "field field-wrong" : "field"}>
          <FieldErrors id={id("complete-error")} errors={errors["complete"]} />
          <div>
            <label className="choice">
              <input id={id("complete")} name={id("complete")} type="checkbox" defaultChecked={start.typed.complete} />
              <span>{t("question.complete")}</span>
            </label>
          </div>
        </div>
      </div>
      <AnswerDetails part={part} chosen={typed.objectives.map(Number)} errors={errors["objectives"]} />
      <NotApplicableLink data={data} />
      <Presence data={data} among />
    </div>
  );
}
