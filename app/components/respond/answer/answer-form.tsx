import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { WithoutScripts } from "~/components/form/without-scripts";
import { LeaveDialog } from "~/components/form/saving/leave-dialog";
import { useHydrated } from "~/components/layout/use-hydrated";
import { useErrorText } from "~/components/form/error-text";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import type { TypedAnswer } from "~/question-kinds/typed-answer";
import { AnswerText } from "./answer-text";
import { EarlyCopy } from "./draft-backup-script";
import { LanguageOptions } from "./language-options";
import { ObjectiveChoices } from "./objective-choices";
import { RestoreOffer } from "./restore-offer";
import { StartingTexts } from "./starting-texts";
import { useAnswerForm, type FailedAnswer } from "./use-answer-form";
import { copyOf } from "./use-answer-saver";

/** The form of the page, for buttons outside of it. */
export const answerFormId = "answer-form";

type Props = {
  data: OwnAnswer;
  /** The form that was sent and did not pass, and why. */
  failed: FailedAnswer | null;
  fieldErrors: Record<string, string[]>;
  /** Called with what was saved. */
  onSaved: (typed: TypedAnswer) => void;
};

function nextUrlOf({ head, next }: OwnAnswer, language: ReturnType<typeof useLanguage>): string {
  const submissionId = head.id;
  return next ? paths.respondAnswer(language, { submissionId, ...next }) : paths.respondCheck(language, submissionId);
}

/** What the browser found, by field. */
function foundErrors(errors: Record<string, { message?: unknown } | undefined>): Record<string, string[]> {
  const found = Object.entries(errors).flatMap(([name, error]) =>
    typeof error?.message === "string" ? [[name, [error.message]] satisfies [string, string[]]] : [],
  );
  return Object.fromEntries(found);
}

function NeighbourLinks({ data: { head, previous, next } }: { data: OwnAnswer }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const submissionId = head.id;
  return (
    <>
      {previous ? (
        <a href={paths.respondAnswer(language, { submissionId, ...previous })}>{t("question.previous")}</a>
      ) : null}
      {next ? <a href={paths.respondAnswer(language, { submissionId, ...next })}>{t("question.next")}</a> : null}
    </>
  );
}

function Buttons({ data }: { data: OwnAnswer }) {
  const { t } = useTranslation("respond");
  return (
    <>
      <div className="buttons">
        <button className="button" name="intent" value="continue">
          {t("question.continue")}
        </button>
        <NeighbourLinks data={data} />
      </div>
      <WithoutScripts
        save={t("question.save")}
        ways={[
          ...(data.previous ? [{ intent: "previous", label: t("question.previous") }] : []),
          { intent: "overview", label: t("question.overview") },
          { intent: "check", label: t("question.check") },
        ]}
      />
    </>
  );
}

/** One answer: a native form, which scripts keep saved while it is typed. */
export function AnswerForm({ data, failed, fieldErrors, onSaved }: Props) {
  const { t } = useTranslation("respond");
  const errorText = useErrorText();
  const language = useLanguage();
  const { head, place } = data;
  const saveUrl = paths.respondSave(language, { submissionId: head.id, ...place });
  const { form, typed, saver, saving, leaving, onSubmit } = useAnswerForm({
    data,
    failed,
    saveUrl,
    nextUrl: nextUrlOf(data, language),
    onSaved,
  });
  const { register, formState, reset } = form;
  const sent = saving.savedAt ? {} : fieldErrors;
  const errors: Record<string, string[]> = { ...sent, ...saving.fieldErrors, ...foundErrors(formState.errors) };
  const passed = formState.submitCount > 0 ? errors : sent;
  const earlyCopy = useHydrated() ? undefined : copyOf(data).key;
  return (
    <form
      id={answerFormId}
      method="post"
      onSubmit={onSubmit}
      autoComplete="off"
      className="answer-form"
      data-copy={earlyCopy}
    >
      <EarlyCopy />
      <ErrorSummary fieldErrors={passed} attempt={formState.submitCount} />
      <RestoreOffer data={data} saver={saver} typed={() => form.getValues()} onTake={(answer) => reset(answer)} />
      <input type="hidden" name="kind" value={data.kind} />
      <input type="hidden" name="asked" value={data.versionId} />
      <input type="hidden" name="revision" value={saving.revision} readOnly />
      <StartingTexts data={data} />
      <AnswerText data={data} form={form} typed={typed} saving={saving} errors={errors} />
      <ObjectiveChoices
        objectives={data.objectives}
        errors={errors["objectives"]}
        field={register("objectives")}
        chosen={typed.objectives.map(Number)}
      />
      <div className="answer-meta">
        <div className="field">
          <label htmlFor="language">{t("question.language")}</label>
          <select id="language" className="select input-short" defaultValue={typed.language} {...register("language")}>
            <LanguageOptions />
          </select>
        </div>
        <div className={errors["complete"] ? "field field-wrong" : "field"}>
          {errors["complete"]?.map((key) => (
            <p key={key} className="error" id="complete-error">
              {errorText(key)}
            </p>
          ))}
          <div>
            <label className="choice">
              <input
                id="complete"
                type="checkbox"
                defaultChecked={typed.complete}
                aria-describedby="complete-hint"
                {...register("complete")}
              />
              <span>{t("question.complete")}</span>
            </label>
            <p className="hint choice-hint" id="complete-hint">
              {t("question.completeHint")}
            </p>
          </div>
        </div>
      </div>
      <Buttons data={data} />
      <LeaveDialog {...leaving} />
    </form>
  );
}
