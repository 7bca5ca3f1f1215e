import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { AddressSide } from "~/domain/account/settings/change-address.server";
import { ToAccount } from "./to-account";

type Props = {
  found: { side: AddressSide; email: string; confirmed: boolean } | null;
  token: string;
  outcome: "done" | "waiting" | null;
  fieldErrors: Record<string, string[]>;
};

/** Confirming a new address from one of the two mailboxes. */
export function ConfirmAddress({ found, token, outcome, fieldErrors }: Props) {
  const { t } = useTranslation("access");
  if (outcome === "done") {
    return (
      <>
        <h1>{t("address.doneTitle")}</h1>
        <p className="lead">{t("address.done")}</p>
        <ToAccount />
      </>
    );
  }
  if (outcome === "waiting" || found?.confirmed) {
    return (
      <>
        <h1>{t("address.waitingTitle")}</h1>
        <p className="lead">{t("address.waiting")}</p>
      </>
    );
  }
  return (
    <>
      <ErrorSummary fieldErrors={fieldErrors} />
      <h1>{t("address.confirmTitle")}</h1>
      <p className="lead">{t(`address.${found?.side ?? "newAddress"}`, { email: found?.email ?? "" })}</p>
      <form method="post">
        <input type="hidden" name="token" value={token} />
        <div className="buttons">
          <button className="button">{t("address.button")}</button>
        </div>
      </form>
      <p className="quiet">{t("address.notYou")}</p>
    </>
  );
}
