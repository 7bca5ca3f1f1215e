import { useTranslation } from "react-i18next";
import { Choices, RadioChoices } from "~/components/form/choices";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { SetUpForm } from "~/components/setup/set-up-form";
import { defaultQuantifierScale } from "~/domain/counting/quantifier-rules";
import { type ParticipantClass, participantClasses } from "~/domain/participant/participant-schema";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { commenters, publicationRules } from "~/domain/review/publication-rules";
import { scaleSteps } from "~/domain/review/setup/forms/rules-form";
import type { SetUpFrame } from "~/domain/review/setup/set-up-page.server";

type Props = { frame: SetUpFrame; seen: string; document: ReviewDocument; failure: FormFailure | null };

/** The usual length of an answer, when texts are published, who may comment, and the scale by which a word is proposed for a count. */
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
      <RadioChoices
        name="publication"
        legend={t("rules.publication")}
        hint={t("rules.publicationHint")}
        options={publicationRules.map((value) => ({ value, label: t(`rules.publicationRule.${value}`) }))}
        chosen={typedText(failure, "publication") ?? document.publication}
        errors={failure?.fieldErrors["publication"]}
      />
      <RadioChoices
        name="commentBy"
        legend={t("rules.commentBy")}
        hint={t("rules.commentByHint")}
        options={commenters.map((value) => ({ value, label: t(`rules.commentByRule.${value}`) }))}
        chosen={typedText(failure, "commentBy") ?? document.commentBy}
        errors={failure?.fieldErrors["commentBy"]}
      />
      <LevelClasses chosen={typedClasses(failure) ?? document.levelClasses} />
      <p className="hint">{t("rules.attributionHint")}</p>
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

/** The boxes that were ticked before the form came back; null where it did not. */
function typedClasses(failure: FormFailure | null): readonly string[] | null {
  if (!failure) return null;
  const typed = failure.values["levelClasses"] ?? [];
  return Array.isArray(typed) ? typed : [typed];
}

/** Whose participants may keep their name, or their words, from the public. */
function LevelClasses({ chosen }: { chosen: readonly string[] }) {
  const { t } = useTranslation(["setup", "participant"]);
  const label = (known: ParticipantClass) => t(`participant:classes.${known}`);
  return (
    <Choices
      id="levelClasses"
      legend={t("setup:rules.levelClasses")}
      hint={t("setup:rules.levelClassesHint")}
      errors={undefined}
    >
      <div className="choices">
        {participantClasses.map((known) => (
          <label key={known} className="choice">
            <input type="checkbox" name="levelClasses" value={known} defaultChecked={chosen.includes(known)} />
            <span>{label(known)}</span>
          </label>
        ))}
      </div>
    </Choices>
  );
}
