import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { LanguageChoices } from "~/components/setup/language-choices";
import { ReviewTexts } from "~/components/setup/review-texts";
import { SetUpForm } from "~/components/setup/set-up-form";
import { regionNameFields } from "~/domain/review/document/missing-texts";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { wordsOf } from "~/domain/review/setup/typed-texts";
import type { SetUpFrame } from "~/domain/review/setup/set-up-page.server";
import { eachLanguage } from "~/language/language";

type Props = {
  frame: SetUpFrame;
  seen: string;
  document: ReviewDocument;
  /** The regional commissions, each with its name in the language of the page. */
  commissions: { key: string; name: string }[];
  failure: FormFailure | null;
};

/** Titles, edition and languages of a review, and the names of its region. */
export function AboutPage({ frame, seen, document, commissions, failure }: Props) {
  const { t } = useTranslation("setup");
  const texts = { languages: frame.languages, failure };
  const errors = failure?.fieldErrors ?? {};
  return (
    <SetUpForm {...{ frame, seen, failure }} title={t("part.about.title")} lead={t("about.lead")}>
      <ReviewTexts {...texts} name="title" legend={t("about.titleField")} words={wordsOf(document.title)} rows={2} />
      <ReviewTexts
        {...texts}
        name="shortTitle"
        legend={t("about.shortTitle")}
        hint={t("about.shortTitleHint")}
        words={wordsOf(document.shortTitle)}
      />
      <Field name="edition" label={t("about.edition")} hint={t("about.editionHint")} errors={errors["edition"]}>
        {(control) => (
          <input
            {...control}
            className="input input-short"
            inputMode="numeric"
            defaultValue={typedText(failure, "edition") ?? document.edition}
          />
        )}
      </Field>
      <LanguageChoices chosen={document.languages} failure={failure} />
      <RegionFields {...{ frame, document, commissions, failure }} />
    </SetUpForm>
  );
}

function RegionFields({ frame, document, commissions, failure }: Omit<Props, "seen">) {
  const { t } = useTranslation("setup");
  const { region, regionNames } = document;
  const known = commissions.some(({ key }) => key === region);
  return (
    <>
      <h2>{t("about.regionTitle")}</h2>
      <Field
        name="region"
        label={t("about.region")}
        hint={t("about.regionHint")}
        errors={failure?.fieldErrors["region"]}
      >
        {(control) => (
          <select {...control} className="select" defaultValue={typedText(failure, "region") ?? region}>
            {known ? null : <option value={region}>{region}</option>}
            {commissions.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {(["name", "short", "ofName", "ofShort"] as const).map((key) => (
        <ReviewTexts
          key={key}
          name={regionNameFields[key]}
          legend={t(`about.${regionNameFields[key]}`)}
          hint={key.startsWith("of") ? t("about.ofHint") : undefined}
          languages={frame.languages}
          words={eachLanguage((language) => regionNames?.[language][key] ?? "")}
          failure={failure}
        />
      ))}
    </>
  );
}
