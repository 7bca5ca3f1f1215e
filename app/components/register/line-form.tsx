import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { languageNames } from "~/components/layout/language-switch";
import { ReviewTexts } from "~/components/setup/review-texts";
import { documentKinds } from "~/domain/review/register/document-kinds";
import { sessionName } from "~/domain/review/register/line-form";
import type { LinePage } from "~/domain/review/register/read-register.server";
import { textField, wordsOf } from "~/domain/review/setup/typed-texts";

type Props = { page: LinePage; failure: FormFailure | null };

/** What the register says of a document. */
export function LineForm({ page, failure }: Props) {
  const { t } = useTranslation(["documents", "setup"]);
  const { head, line, seen } = page;
  const errors = failure?.fieldErrors ?? {};
  const input = (name: string, stored: string | undefined, more: { type?: string; className?: string }) => ({
    className: "input",
    ...more,
    defaultValue: typedText(failure, name) ?? stored ?? "",
  });
  return (
    <form method="post" noValidate>
      <input type="hidden" name="seen" value={seen} />
      <ReviewTexts
        name="title"
        legend={t("field.title")}
        languages={head.languages}
        words={wordsOf(line.title)}
        failure={failure}
        rows={3}
      />
      <WhatField {...{ page, failure }} />
      <Field name="symbol" label={t("field.symbol")} hint={t("field.symbolHint")} errors={errors["symbol"]}>
        {(control) => (
          <input {...control} {...input("symbol", line.symbol ?? "", { className: "input input-short" })} />
        )}
      </Field>
      <Field name="issuedOn" label={t("field.issuedOn")} errors={errors["issuedOn"]}>
        {(control) => (
          <input {...control} {...input("issuedOn", line.issuedOn, { type: "date", className: "input input-short" })} />
        )}
      </Field>
      <h2>{t("field.links")}</h2>
      <p className="hint">{t("field.linksHint")}</p>
      {head.languages.map((language) => {
        const name = textField("link", language);
        const label = (
          <>
            {t("field.link")}, <span lang={language}>{languageNames[language]}</span>
          </>
        );
        return (
          <Field key={language} name={name} label={label} errors={errors[name]}>
            {(control) => <input {...control} {...input(name, line.links?.[language], { type: "url" })} />}
          </Field>
        );
      })}
      <Field name="url" label={t("field.url")} errors={errors["url"]}>
        {(control) => <input {...control} {...input("url", line.url, { type: "url" })} />}
      </Field>
      <div className="buttons">
        <button className="button" name="intent" value="save">
          {t("setup:form.save")}
        </button>
      </div>
    </form>
  );
}

/** What the document is: one of the kinds, or the background note of a session. */
function WhatField({ page: { sessions, what }, failure }: Props) {
  const { t } = useTranslation("documents");
  return (
    <Field name="what" label={t("field.what")} hint={t("field.whatHint")} errors={failure?.fieldErrors["what"]}>
      {(control) => (
        <select {...control} className="select" defaultValue={typedText(failure, "what") ?? what}>
          {sessions.map(({ number, label }) => (
            <option key={number} value={sessionName(number)}>
              {t("noteOf", { number })}. {label.text}
            </option>
          ))}
          {documentKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
