import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { NewPasswordFields } from "./new-password-fields";

type Props = { email: string; token: string; fieldErrors: Record<string, string[]> };

/** Choosing a new password by a link from the mailbox. */
export function NewPassword({ email, token, fieldErrors }: Props) {
  const { t } = useTranslation(["access", "account"]);
  return (
    <>
      <ErrorSummary fieldErrors={fieldErrors} />
      <h1>{t("access:newPassword.title")}</h1>
      <p className="lead">{t("access:newPassword.for", { email })}</p>
      <form method="post" noValidate>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <NewPasswordFields
          errors={fieldErrors}
          labels={{
            newPassword: t("account:password.newPassword"),
            repeatPassword: t("account:password.repeatPassword"),
          }}
        />
        <p className="quiet">{t("account:password.consequence")}</p>
        <div className="buttons">
          <button className="button">{t("access:newPassword.button")}</button>
        </div>
      </form>
    </>
  );
}
