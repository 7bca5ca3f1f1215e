import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { languageNames } from "~/components/layout/language-switch";
import { TableScroll } from "~/components/layout/table-scroll";
import { frenchArticles } from "~/domain/participation/names/forms-schema";
import type { Participation } from "~/domain/participation/read-participation.server";

type Props = { names: Participation["nameForms"]; failure: FormFailure | null };

/** The name as sentences print it in each language, and the forms that a body may correct. */
export function NameFormsPart({ names, failure }: Props) {
  const { t } = useTranslation("participation");
  return (
    <>
      <h2>{t("names.title")}</h2>
      <p>{t("names.lead")}</p>
      <TableScroll label={t("names.title")}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("filter.language")}</th>
              <th scope="col">{t("names.article")}</th>
              <th scope="col">{t("names.genitive")}</th>
              <th scope="col">{t("names.possessive")}</th>
            </tr>
          </thead>
          <tbody>
            {names.samples.map(({ language, withArticle, genitive, possessive }) => (
              <tr key={language}>
                <th scope="row" lang={language}>
                  {languageNames[language]}
                </th>
                <td lang={language}>{withArticle}</td>
                <td lang={language}>{genitive}</td>
                <td lang={language}>{possessive}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {names.given ? <FormsForm given={names.given} failure={failure} /> : null}
    </>
  );
}

type Given = NonNullable<Participation["nameForms"]["given"]>;

function FormsForm({ given, failure }: { given: Given; failure: FormFailure | null }) {
  const { t } = useTranslation("participation");
  const errors = failure?.fieldErrors ?? {};
  const typed = (name: keyof Given) => typedText(failure, name) ?? given[name];
  const text = (name: "enWithArticle" | "frDe" | "ruGenitive", lang: string) => (
    <Field name={name} label={t(`names.${name}`)} errors={errors[name]}>
      {(control) => <input {...control} className="input" lang={lang} autoComplete="off" defaultValue={typed(name)} />}
    </Field>
  );
  return (
    <details open={failure !== null}>
      <summary>{t("names.open")}</summary>
      <form method="post" noValidate>
        {text("enWithArticle", "en")}
        <Field name="frArticle" label={t("names.frArticle")} errors={errors["frArticle"]}>
          {(control) => (
            <select {...control} className="select" defaultValue={typed("frArticle")}>
              {frenchArticles.map((article) => (
                <option key={article} value={article}>
                  {article === "none" ? t("names.frArticleNone") : article}
                </option>
              ))}
            </select>
          )}
        </Field>
        {text("frDe", "fr")}
        {text("ruGenitive", "ru")}
        <div className="buttons">
          <button className="button" name="intent" value="nameForms">
            {t("names.save")}
          </button>
        </div>
      </form>
    </details>
  );
}
