import { useTranslation } from "react-i18next";
import { Confirmed } from "~/components/form/confirmed";
import { ShortTextField } from "~/components/form/short-text-field";
import { Field } from "~/components/form/field";
import { typedText } from "~/components/form/form-failure";
import { LinkSecret } from "~/components/respond/clearance/link-secret";
import type { ConfirmProps } from "./confirm-props";

/** Confirming the text, or saying what is wrong. */
export function AnswerForms(props: ConfirmProps) {
  const { t } = useTranslation("entry");
  const intent = typedText(props.failure, "intent");
  const asks = props.text.status === "unconfirmed";
  return (
    <section id="decision" className="no-print" aria-labelledby="decision-title">
      <h2 id="decision-title">{t("decide.title")}</h2>
      <ConfirmForm {...props} failure={intent === "confirm" ? props.failure : null} />
      {asks ? <ObjectForm {...props} failure={intent === "object" ? props.failure : null} /> : null}
    </section>
  );
}

function ConfirmForm({ text, token, failure }: ConfirmProps) {
  const { t } = useTranslation("entry");
  const errors = failure?.fieldErrors ?? {};
  const { name } = text.head.owner;
  return (
    <form method="post" noValidate className="confirmation">
      <h3>{t("decide.confirm")}</h3>
      <p>{t("decide.confirmLead", { name })}</p>
      <LinkSecret token={token} />
      <input type="hidden" name="sha256" value={text.sha256} />
      <Field name="name" label={t("decide.name")} errors={errors["name"]}>
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="name"
            defaultValue={typedText(failure, "name") ?? text.contactName}
          />
        )}
      </Field>
      <Confirmed
        label={t("decide.check", { name })}
        checked={typedText(failure, "confirmed") === "on"}
        errors={errors["confirmed"]}
      />
      <div className="buttons">
        <button className="button" name="intent" value="confirm">
          {t("decide.confirmButton")}
        </button>
      </div>
    </form>
  );
}

function ObjectForm({ text, token, failure }: ConfirmProps) {
  const { t } = useTranslation("entry");
  const errors = failure?.fieldErrors ?? {};
  return (
    <form method="post" noValidate>
      <h3>{t("decide.object")}</h3>
      <p>{t("decide.objectLead")}</p>
      <LinkSecret token={token} />
      <Field name="objectorName" label={t("decide.name")} errors={errors["objectorName"]}>
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="name"
            defaultValue={typedText(failure, "objectorName") ?? text.contactName}
          />
        )}
      </Field>
      <ShortTextField name="objection" label={t("decide.what")} failure={failure} />
      <div className="buttons">
        <button className="button button-second" name="intent" value="object">
          {t("decide.objectButton")}
        </button>
      </div>
    </form>
  );
}
