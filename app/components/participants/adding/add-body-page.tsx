import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { SelectField } from "~/components/form/select-field";
import { languageNames } from "~/components/layout/language-switch";
import { participantClasses, stakeholderCategories } from "~/domain/participant/participant-schema";
import type { KnownBody } from "~/domain/participation/adding/add-body.server";
import { languages } from "~/language/language";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { NameFormFields } from "../name-forms";
import { AddingHead } from "./adding-head";

type Failure = FormFailure & { conflict?: unknown };
type Props = { review: { slug: string; shortTitle: ReadText }; failure: Failure | null };

const nameFields = [
  { name: "nameEn", lang: "en" },
  { name: "nameFr", lang: "fr" },
  { name: "nameRu", lang: "ru" },
] as const;
const formNames = ["enWithArticle", "frArticle", "frDe", "ruGenitive"];
const classes = participantClasses.filter((one) => one !== "member-state" && one !== "associate-member");

function isKnownBody(value: unknown): value is KnownBody {
  return typeof value === "object" && value !== null && "slug" in value && "participates" in value;
}

/** Adding one body that is not registered yet. */
export function AddBodyPage({ review, failure }: Props) {
  const { t } = useTranslation(["participation", "participant", "account"]);
  const errors = failure?.fieldErrors ?? {};
  const typed = (name: string) => typedText(failure, name) ?? "";
  const text = (name: "acronym" | "accreditation" | "countries" | "contact", hint?: string) => (
    <Field name={name} label={t(`participation:columns.${name}`)} hint={hint} errors={errors[name]}>
      {(control) => <input {...control} className="input" autoComplete="off" defaultValue={typed(name)} />}
    </Field>
  );
  return (
    <>
      <ErrorSummary fieldErrors={errors} />
      <AddingHead review={review} way="body" />
      {isKnownBody(failure?.conflict) ? <Known review={review.slug} body={failure.conflict} /> : null}
      <p>{t("participation:body.lead")}</p>
      <form method="post" noValidate>
        {nameFields.map(({ name, lang }) => (
          <Field key={name} name={name} label={t(`participation:columns.${name}`)} errors={errors[name]}>
            {(control) => (
              <input {...control} className="input" lang={lang} autoComplete="off" defaultValue={typed(name)} />
            )}
          </Field>
        ))}
        <details className="field" open={formNames.some((name) => typed(name) !== "" || errors[name])}>
          <summary>{t("participation:names.give")}</summary>
          <p className="quiet">{t("participation:names.giveHint")}</p>
          <NameFormFields failure={failure} />
        </details>
        {text("acronym")}
        <SelectField
          name="class"
          label={t("participation:columns.class")}
          value={typed("class") || "stakeholder"}
          errors={errors["class"]}
          options={classes.map((one) => ({ value: one, label: t(`participant:class.${one}`) }))}
        />
        <SelectField
          name="category"
          label={t("participation:columns.category")}
          hint={t("participation:body.categoryHint")}
          value={typed("category")}
          errors={errors["category"]}
          empty=""
          options={stakeholderCategories.map((one) => ({ value: one, label: t(`participant:category.${one}`) }))}
        />
        {text("accreditation", t("participation:body.accreditationHint"))}
        {text("countries", t("participation:body.countriesHint"))}
        <Languages failure={failure} />
        <Field
          name="email"
          label={t("participation:columns.email")}
          hint={t("participation:body.emailHint")}
          errors={errors["email"]}
        >
          {(control) => (
            <input {...control} className="input" type="email" autoComplete="off" defaultValue={typed("email")} />
          )}
        </Field>
        {text("contact")}
        <div className="buttons">
          <button className="button" name="intent" value="add">
            {t("participation:body.button")}
          </button>
        </div>
      </form>
    </>
  );
}

function Languages({ failure }: { failure: Failure | null }) {
  const { t } = useTranslation("participation");
  const typed = [failure?.values["languages"] ?? []].flat();
  return (
    <fieldset className="field">
      <legend>{t("columns.languages")}</legend>
      {languages.map((one) => (
        <label key={one} className="choice">
          <input type="checkbox" name="languages" value={one} defaultChecked={typed.includes(one)} />
          <span lang={one}>{languageNames[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The body that was typed is registered already. */
function Known({ review, body: { slug, name, participates } }: { review: string; body: KnownBody }) {
  const { t } = useTranslation("participation");
  const language = useLanguage();
  const href = paths.participation(language, { review, participant: slug });
  return (
    <div className="notice notice-warning" role="alert">
      <p>{t(participates ? "body.takesPart" : "body.known", { name })}</p>
      {participates ? (
        <p>
          <a href={href}>{name}</a>
        </p>
      ) : (
        <form method="post">
          <input type="hidden" name="participant" value={slug} />
          <button className="button" name="intent" value="addKnown">
            {t("body.addKnown", { name })}
          </button>
        </form>
      )}
    </div>
  );
}
