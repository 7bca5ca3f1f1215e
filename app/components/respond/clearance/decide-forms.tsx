import { useTranslation } from "react-i18next";
import { Confirmed } from "~/components/form/confirmed";
import { Field } from "~/components/form/field";
import { ReasonField } from "~/components/form/reason-field";
import { typedText } from "~/components/form/form-failure";
import { LinkSecret } from "./link-secret";
import type { ReadingProps } from "./reading-props";

/** Clearing the text with name and title, or handing it back with a reason. */
export function DecideForms(props: ReadingProps) {
  const { t } = useTranslation("clearance");
  const intent = typedText(props.failure, "intent");
  return (
    <section id="decision" className="no-print" aria-labelledby="decision-title">
      <h2 id="decision-title">{t("decide.title")}</h2>
      <ClearForm {...props} failure={intent === "clear" ? props.failure : null} />
      <HandBackForm {...props} failure={intent === "handBack" ? props.failure : null} />
    </section>
  );
}

function ClearForm({ text, token, failure }: ReadingProps) {
  const { t } = useTranslation("clearance");
  const errors = failure?.fieldErrors ?? {};
  const typed = (name: string) => typedText(failure, name);
  return (
    <form method="post" noValidate className="confirmation">
      <h3>{t("decide.clear")}</h3>
      <p>{t("decide.clearLead")}</p>
      <LinkSecret token={token} />
      <input type="hidden" name="sha256" value={text.sha256} />
      <Field name="name" label={t("decide.name")} errors={errors["name"]}>
        {(control) => (
          <input {...control} className="input" autoComplete="name" defaultValue={typed("name") ?? text.name} />
        )}
      </Field>
      <Field name="title" label={t("decide.personTitle")} errors={errors["title"]}>
        {(control) => (
          <input {...control} className="input" autoComplete="organization-title" defaultValue={typed("title") ?? ""} />
        )}
      </Field>
      <Confirmed label={t("decide.confirm")} checked={typed("confirmed") === "on"} errors={errors["confirmed"]} />
      <div className="buttons">
        <button className="button" name="intent" value="clear">
          {t("decide.clearButton")}
        </button>
      </div>
    </form>
  );
}

function HandBackForm({ token, failure }: ReadingProps) {
  const { t } = useTranslation("clearance");
  return (
    <form method="post" noValidate>
      <h3>{t("decide.handBack")}</h3>
      <LinkSecret token={token} />
      <ReasonField label={t("decide.reason")} hint={t("decide.reasonHint")} failure={failure} />
      <div className="buttons">
        <button className="button button-second" name="intent" value="handBack">
          {t("decide.handBackButton")}
        </button>
      </div>
    </form>
  );
}
