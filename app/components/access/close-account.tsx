import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { OwnPasswordField } from "./own-password-field";
import { ToAccount } from "./to-account";

/** Closing one's own account, with what is deleted and what stays. */
export function CloseAccount({ fieldErrors }: { fieldErrors: Record<string, string[]> }) {
  const { t } = useTranslation("access");
  return (
    <>
      <ErrorSummary fieldErrors={fieldErrors} />
      <ToAccount />
      <h1>{t("close.title")}</h1>
      <p className="lead">{t("close.lead")}</p>
      <ul>
        <li>{t("close.goes")}</li>
        <li>{t("close.stays")}</li>
      </ul>
      <form method="post" noValidate>
        <OwnPasswordField errors={fieldErrors["currentPassword"]} />
        <div className="buttons">
          <button className="button button-grave">{t("close.button")}</button>
        </div>
      </form>
    </>
  );
}
