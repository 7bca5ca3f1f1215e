import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { EmailField } from "~/components/form/email-field";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { languageNames } from "~/components/layout/language-switch";
import { Words } from "~/components/text/words";
import { languages, type Language } from "~/language/language";
import type { ReadText } from "~/language/localized-text";

type Props = {
  shortTitle: ReadText;
  office: Record<Language, string>;
  email: string;
  secondFactor: boolean;
  saved: boolean;
  failure: FormFailure | null;
};

/** Where people write to the secretariat of a review, and how its staff sign in. */
export function ContactForm({ shortTitle, office, email, secondFactor, saved, failure }: Props) {
  const { t } = useTranslation("people");
  const errors = failure?.fieldErrors ?? {};
  const typed = (name: string, stored: string) => typedText(failure, name) ?? stored;
  const required = failure ? failure.values["secondFactor"] === "yes" : secondFactor;
  return (
    <>
      <ErrorSummary fieldErrors={errors} />
      <p className="kicker">
        <Words text={shortTitle} />
      </p>
      <h1>{t("contact.title")}</h1>
      {saved && !failure ? <p className="notice notice-good">{t("contact.saved")}</p> : null}
      <p className="lead">{t("contact.lead")}</p>
      <form method="post" noValidate>
        {languages.map((language) => (
          <Field
            key={language}
            name={`office-${language}`}
            label={t("contact.office", { language: languageNames[language] })}
            errors={errors[`office-${language}`]}
          >
            {(control) => (
              <input
                {...control}
                className="input"
                lang={language}
                defaultValue={typed(`office-${language}`, office[language])}
              />
            )}
          </Field>
        ))}
        <EmailField
          label={t("contact.email")}
          hint={t("contact.emailHint")}
          value={typed("email", email)}
          errors={errors["email"]}
          autoComplete="off"
        />
        <div className="field">
          <div>
            <label className="choice">
              <input
                type="checkbox"
                name="secondFactor"
                value="yes"
                defaultChecked={required}
                aria-describedby="second-factor-hint"
              />
              <span>{t("contact.secondFactor")}</span>
            </label>
            <p className="hint choice-hint" id="second-factor-hint">
              {t("contact.secondFactorHint")}
            </p>
          </div>
        </div>
        <div className="buttons">
          <button className="button">{t("contact.save")}</button>
        </div>
      </form>
    </>
  );
}
