import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { SetUpForm } from "~/components/setup/set-up-form";
import { defaultQuantifierScale } from "~/domain/counting/quantifier-rules";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { scaleSteps } from "~/domain/review/setup/forms/rules-form";
import type { SetUpFrame } from "~/domain/review/setup/set-up-page.server";

type Props = { frame: SetUpFrame; seen: string; document: ReviewDocument; failure: FormFailure | null };

/** The usual length of an answer, and the scale by which a word is proposed for a count. */
export function RulesPage({ frame, seen, document, failure }: Props) {
  const { t } = useTranslation("setup");
  const scale = document.quantifierScale ?? defaultQuantifierScale;
  const number = (name: string, label: string, stored: number | string) => (
    <Field name={name} label={label} errors={failure?.fieldErrors[name]}>
      {(control) => (
        <input
          {...control}
          className="input input-short"
          inputMode="numeric"
          defaultValue={typedText(failure, name) ?? stored}
        />
      )}
    </Field>
  );
  return (
    <SetUpForm {...{ frame, seen, failure }} title={t("part.rules.title")} lead={t("rules.lead")}>
      <Field
        name="wordLimit"
        label={t("rules.wordLimit")}
        hint={t("rules.wordLimitHint")}
        errors={failure?.fieldErrors["wordLimit"]}
      >
        {(control) => (
          <input
            {...control}
            className="input input-short"
            inputMode="numeric"
            defaultValue={typedText(failure, "wordLimit") ?? document.wordLimit ?? ""}
          />
        )}
      </Field>
      <h2>{t("rules.scale")}</h2>
      <p>{t("rules.scaleHint")}</p>
      {scaleSteps.map((word) => (
        <fieldset key={word} className="text-fields">
          <legend>{t(`rules.word.${word}`)}</legend>
          <div className="text-columns">
            {number(`${word}Floor`, t("rules.floor"), scale[word].floor)}
            {number(`${word}Above`, t("rules.above"), scale[word].above)}
          </div>
        </fieldset>
      ))}
    </SetUpForm>
  );
}
