import { useTranslation } from "react-i18next";
import { ZoneSelect } from "~/components/access/zone-select";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { SelectField } from "~/components/form/select-field";
import { LanguageChoices } from "~/components/setup/language-choices";
import { ReviewTexts } from "~/components/setup/review-texts";
import { languages } from "~/language/language";
import { wordsOf } from "~/domain/review/setup/typed-texts";
import { OpenReviewForm } from "./open-review-form";
import { ReviewKeyField } from "./review-key-field";

type Props = { commissions: { key: string; name: string }[]; failure: FormFailure | null };

/** A review from nothing: what its secretariat needs to begin with. */
export function NewReviewForm({ commissions, failure }: Props) {
  const { t } = useTranslation(["setup", "people"]);
  const errors = failure?.fieldErrors ?? {};
  const texts = { languages, failure, words: wordsOf(undefined), optional: true };
  return (
    <OpenReviewForm title={t("setup:new.title")} lead={t("setup:new.lead")} failure={failure}>
      <SelectField
        name="region"
        label={t("setup:about.region")}
        errors={errors["region"]}
        value={typedText(failure, "region") ?? ""}
        empty={t("people:invite.choose")}
        options={commissions.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <ReviewKeyField failure={failure} />
      <Field
        name="edition"
        label={t("setup:about.edition")}
        hint={t("setup:about.editionHint")}
        errors={errors["edition"]}
      >
        {(control) => (
          <input
            {...control}
            className="input input-short"
            inputMode="numeric"
            defaultValue={typedText(failure, "edition") ?? ""}
          />
        )}
      </Field>
      <LanguageChoices chosen={languages} failure={failure} />
      <ReviewTexts {...texts} name="title" legend={t("setup:about.titleField")} rows={2} />
      <ReviewTexts
        {...texts}
        name="shortTitle"
        legend={t("setup:about.shortTitle")}
        hint={t("setup:about.shortTitleHint")}
      />
      <Field name="timeZone" label={t("setup:meeting.timeZone")} errors={errors["timeZone"]}>
        {(control) => (
          <ZoneSelect {...control} empty={t("setup:new.usualZone")} value={typedText(failure, "timeZone") ?? ""} />
        )}
      </Field>
      {(["opens", "closes"] as const).map((name) => (
        <Field
          key={name}
          name={name}
          label={t(`setup:dates.${name}`)}
          hint={t("setup:new.dateHint")}
          errors={errors[name]}
        >
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              className="input input-short"
              defaultValue={typedText(failure, name) ?? ""}
            />
          )}
        </Field>
      ))}
    </OpenReviewForm>
  );
}
