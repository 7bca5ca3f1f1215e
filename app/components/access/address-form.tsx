import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { Field } from "~/components/form/field";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import type { FormFailure } from "./invitation-page";
import { OwnPasswordField } from "./own-password-field";

type Props = { email: string; pending: { email: string } | null; failure: FormFailure | null };

/** Beginning a change of address, or giving up the one that waits. */
export function AddressForm({ email, pending, failure }: Props) {
  const { t } = useTranslation("access");
  const language = useLanguage();
  const errors = failure?.fieldErrors ?? {};
  return (
    <>
      <ErrorSummary fieldErrors={errors} />
      <p>
        <a href={paths.account(language)}>{t("address.toAccount")}</a>
      </p>
      <h1>{t("address.title")}</h1>
      <p>{t("address.present", { email })}</p>
      {pending ? (
        <form method="post" className="notice">
          <p>{t("address.pending", { email: pending.email })}</p>
          <button className="button-link" name="intent" value="cancel">
            {t("address.cancel")}
          </button>
        </form>
      ) : null}
      <p>{t("address.lead")}</p>
      <form method="post" noValidate>
        <Field name="email" label={t("address.new")} errors={errors["email"]}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="email"
              autoComplete="email"
              defaultValue={String(failure?.values["email"] ?? "")}
            />
          )}
        </Field>
        <OwnPasswordField errors={errors["currentPassword"]} />
        <div className="buttons">
          <button className="button" name="intent" value="begin">
            {t("address.begin")}
          </button>
        </div>
      </form>
      <p className="quiet">{t("address.lostMailbox")}</p>
    </>
  );
}
