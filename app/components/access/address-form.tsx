import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { EmailField } from "~/components/form/email-field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { OwnPasswordField } from "./own-password-field";
import { ToAccount } from "./to-account";

type Props = { email: string; pending: { email: string } | null; failure: FormFailure | null };

/** Beginning a change of address, or giving up the one that waits. */
export function AddressForm({ email, pending, failure }: Props) {
  const { t } = useTranslation("access");
  const errors = failure?.fieldErrors ?? {};
  return (
    <>
      <ErrorSummary fieldErrors={errors} />
      <ToAccount />
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
        <EmailField
          label={t("address.new")}
          value={typedText(failure, "email") ?? ""}
          errors={errors["email"]}
          autoComplete="email"
        />
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
