import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { Words } from "~/components/text/words";
import type { ListedRegistration } from "~/domain/registration/list-registrations.server";
import { fieldOf } from "./entry-failure";

type Props = { registration: ListedRegistration; failure: FormFailure | null };

/** Accepting a request: as a new body, as one that it seems to be, or as another one. */
export function AcceptForm({ registration: { id, similar }, failure }: Props) {
  const { t } = useTranslation("registration");
  const errorText = useErrorText();
  const own = failure?.values["intent"] === "accept" ? failure : null;
  const errors = own?.fieldErrors["body"] ?? [];
  // Where nothing is like it, it is new; else a person has to look.
  const chosen = typedText(own, "body") ?? (similar.length === 0 ? "new" : "");
  return (
    <details open={own !== null}>
      <summary>{t("accept.open")}</summary>
      <form method="post" noValidate>
        <input type="hidden" name="registration" value={id} />
        <fieldset className={errors.length > 0 ? "field field-wrong" : "field"} id={fieldOf("body", id)}>
          <legend>{t("accept.as")}</legend>
          {errors.map((key) => (
            <p key={key} className="error">
              {errorText(key)}
            </p>
          ))}
          {similar.length > 0 ? <p className="hint">{t("accept.similarHint")}</p> : null}
          <div className="choices">
            {similar.map((body) => (
              <Choice key={body.slug} value={body.slug} chosen={chosen}>
                {t("accept.existing")} <Words text={body.name} />
              </Choice>
            ))}
            <Choice value="new" chosen={chosen}>
              {t("accept.new")}
            </Choice>
            <Choice value="other" chosen={chosen}>
              {t("accept.other")}
            </Choice>
          </div>
        </fieldset>
        <Field
          name="other"
          id={fieldOf("other", id)}
          label={t("accept.otherName")}
          hint={t("accept.otherHint")}
          errors={own?.fieldErrors["other"]}
        >
          {(control) => (
            <input {...control} className="input" autoComplete="off" defaultValue={typedText(own, "other") ?? ""} />
          )}
        </Field>
        <p>{t("accept.final")}</p>
        <div className="buttons">
          <button className="button" name="intent" value="accept">
            {t("accept.button")}
          </button>
        </div>
      </form>
    </details>
  );
}

function Choice({ value, chosen, children }: { value: string; chosen: string; children: ReactNode }) {
  return (
    <label className="choice">
      <input type="radio" name="body" value={value} defaultChecked={chosen === value} />
      <span>{children}</span>
    </label>
  );
}
