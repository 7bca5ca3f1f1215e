import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { languageNames } from "~/components/layout/language-switch";
import { frenchArticles } from "~/domain/participation/names/forms-schema";
import type { Participation } from "~/domain/participation/read-participation.server";

type Props = { names: Participation["nameForms"]; failure: FormFailure | null };

/** The name as sentences print it in each language, and the forms that a body may correct. */
export function NameFormsPart({ names, failure }: Props) {
  const { t } = useTranslation("participation");
  return (
    <>
      <h2 id="names">{t("names.title")}</h2>
      <p>{t("names.lead")}</p>
      <dl className="facts">
        {names.samples.map(({ language, withArticle, genitive, possessive }) => (
          <div key={language}>
            <dt lang={language}>{languageNames[language]}</dt>
            <dd lang={language}>
              {[withArticle, genitive, possessive].map((sentence) => (
                <div key={sentence}>{sentence}</div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {names.given ? <FormsForm given={names.given} failure={failure} /> : null}
    </>
  );
}

type Given = NonNullable<Participation["nameForms"]["given"]>;

const nothingGiven: Given = { enWithArticle: "", frArticle: "", frDe: "", ruGenitive: "" };

/** The forms that a name takes in sentences, each of which may be left to the portal. */
export function NameFormFields({ given = nothingGiven, failure }: { given?: Given; failure: FormFailure | null }) {
  const { t } = useTranslation("participation");
  const errors = failure?.fieldErrors ?? {};
  const typed = (name: keyof Given) => typedText(failure, name) ?? given[name];
  const text = (name: "enWithArticle" | "frDe" | "ruGenitive", lang: string) => (
    <Field name={name} label={t(`names.${name}`)} errors={errors[name]}>
      {(control) => <input {...control} className="input" lang={lang} autoComplete="off" defaultValue={typed(name)} />}
    </Field>
  );
  return (
    <>
      {text("enWithArticle", "en")}
      <Field name="frArticle" label={t("names.frArticle")} errors={errors["frArticle"]}>
        {(control) => (
          <select {...control} className="select" defaultValue={typed("frArticle")}>
            {frenchArticles.map((article) => (
              <option key={article} value={article}>
                {article === "none" ? t("names.frArticleNone") : article || t("names.frArticleUnknown")}
              </option>
            ))}
          </select>
        )}
      </Field>
      {text("frDe", "fr")}
      {text("ruGenitive", "ru")}
    </>
  );
}

function FormsForm({ given, failure }: { given: Given; failure: FormFailure | null }) {
  const { t } = useTranslation("participation");
  return (
    <details open={failure !== null}>
      <summary>{t("names.open")}</summary>
      <form method="post" noValidate>
        <NameFormFields given={given} failure={failure} />
        <div className="buttons">
          <button className="button" name="intent" value="nameForms">
            {t("names.save")}
          </button>
        </div>
      </form>
    </details>
  );
}
