import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EmailField } from "~/components/form/email-field";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { languageNames } from "~/components/layout/language-switch";
import type { Country } from "~/domain/participant/countries.server";
import { stakeholderCategories } from "~/domain/participant/participant-schema";
import { languages } from "~/language/language";
import { useLanguage } from "~/i18n/use-language";
import { Choices } from "./choices";

type Props = { countries: Country[]; time: string; failure: FormFailure | null };

type Texts = {
  name: string;
  label: string;
  hint?: string;
  autoComplete?: string;
  long?: boolean;
  failure: FormFailure | null;
};

/** A field of one line, or of several. */
function TextField({ name, label, hint, autoComplete = "off", long = false, failure }: Texts) {
  const value = typedText(failure, name) ?? "";
  return (
    <Field name={name} label={label} hint={hint} errors={failure?.fieldErrors[name]}>
      {(control) =>
        long ? (
          <textarea {...control} className="textarea" rows={6} defaultValue={value} />
        ) : (
          <input {...control} className="input" autoComplete={autoComplete} defaultValue={value} />
        )
      }
    </Field>
  );
}

type Select = { name: string; label: string; hint?: string; value: string; failure: FormFailure | null };

function SelectField({ name, label, hint, value, failure, children }: Select & { children: ReactNode }) {
  return (
    <Field name={name} label={label} hint={hint} errors={failure?.fieldErrors[name]}>
      {(control) => (
        <select {...control} className="select" defaultValue={typedText(failure, name) ?? value}>
          {children}
        </select>
      )}
    </Field>
  );
}

const outdated = ({ fieldErrors }: FormFailure) => fieldErrors[""]?.includes("formTooOld") === true;

/** What a body says of itself, and who is written to. */
export function TakePartForm({ countries, time, failure }: Props) {
  const { t } = useTranslation("registration");
  // The time of the first opening counts, unless it is the reason why the form came back.
  const opened = failure && !outdated(failure) ? typedText(failure, "time") : null;
  return (
    <form method="post" noValidate>
      <input type="hidden" name="time" value={opened ?? time} />
      <div hidden>
        <label htmlFor="homepage">{t("form.homepage")}</label>
        <input id="homepage" name="homepage" tabIndex={-1} autoComplete="off" defaultValue="" />
      </div>
      <h2>{t("form.organization")}</h2>
      <OrganizationFields countries={countries} failure={failure} />
      <h2>{t("form.person")}</h2>
      <p>{t("form.personHint")}</p>
      <TextField name="contactName" label={t("form.contactName")} autoComplete="name" failure={failure} />
      <EmailField
        label={t("form.email")}
        hint={t("form.emailHint")}
        value={typedText(failure, "email") ?? ""}
        errors={failure?.fieldErrors["email"]}
        autoComplete="email"
      />
      <TextField name="reason" label={t("form.reason")} hint={t("form.reasonHint")} long failure={failure} />
      <div className="buttons">
        <button className="button">{t("form.send")}</button>
      </div>
    </form>
  );
}

function OrganizationFields({ countries, failure }: Omit<Props, "time">) {
  const { t } = useTranslation(["registration", "participant"]);
  const here = useLanguage();
  return (
    <>
      <TextField
        name="name"
        label={t("registration:form.name")}
        hint={t("registration:form.nameHint")}
        autoComplete="organization"
        failure={failure}
      />
      <SelectField name="nameLanguage" label={t("registration:form.nameLanguage")} value={here} failure={failure}>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageNames[language]}
          </option>
        ))}
      </SelectField>
      <TextField name="acronym" label={t("registration:form.acronym")} failure={failure} />
      <SelectField name="category" label={t("registration:form.category")} value="" failure={failure}>
        <option value="">{t("registration:form.choose")}</option>
        {stakeholderCategories.map((category) => (
          <option key={category} value={category}>
            {t(`participant:category.${category}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        name="accreditation"
        label={t("registration:form.accreditation")}
        hint={t("registration:form.accreditationHint")}
        failure={failure}
      />
      <Choices
        name="countries"
        label={t("registration:form.countries")}
        folded={t("registration:form.countriesOpen")}
        options={countries.map(({ iso2, name }) => ({ value: iso2, label: name }))}
        failure={failure}
      />
      <Choices
        name="languages"
        label={t("registration:form.languages")}
        options={languages.map((language) => ({ value: language, label: languageNames[language], lang: language }))}
        failure={failure}
      />
    </>
  );
}
