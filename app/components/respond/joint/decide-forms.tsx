import { useTranslation } from "react-i18next";
import { Confirmed } from "~/components/form/confirmed";
import { ReasonField } from "~/components/form/reason-field";
import type { JointFailure, JointTextProps } from "./joint-props";

/** Confirming the text that was read. */
export function ConfirmForm({ text, failure }: JointTextProps) {
  const { t } = useTranslation("joint");
  const participant = text.participant.name.text;
  return (
    <form method="post" noValidate className="confirmation">
      <h3>{t("decide.confirm")}</h3>
      <p>{t("decide.confirmLead", { participant })}</p>
      <input type="hidden" name="text" value={text.text} />
      <Confirmed label={t("decide.confirmed", { participant })} errors={failure?.fieldErrors["confirmed"]} />
      <div className="buttons">
        <button className="button" name="intent" value="confirm">
          {t("decide.confirmButton")}
        </button>
      </div>
    </form>
  );
}

function Reason({ failure }: { failure: JointFailure }) {
  const { t } = useTranslation("joint");
  return <ReasonField label={t("decide.reason")} hint={t("decide.reasonHint")} failure={failure} />;
}

export function DeclineForm({ failure }: { failure: JointFailure }) {
  const { t } = useTranslation("joint");
  return (
    <form method="post" noValidate>
      <h3>{t("decide.decline")}</h3>
      <Reason failure={failure} />
      <div className="buttons">
        <button className="button button-second" name="intent" value="decline">
          {t("decide.declineButton")}
        </button>
      </div>
    </form>
  );
}

/** Withdrawing a confirmation, with what follows from it. */
export function WithdrawForm({ text, failure }: JointTextProps) {
  const { t } = useTranslation("joint");
  const participant = text.participant.name.text;
  return (
    <form method="post" noValidate>
      <h3>{t("decide.withdraw")}</h3>
      <p>{t(text.inSent ? "decide.withdrawSent" : "decide.withdrawUnsent", { participant })}</p>
      <Reason failure={failure} />
      <div className="buttons">
        <button className="button button-second" name="intent" value="withdraw">
          {t("decide.withdrawButton")}
        </button>
      </div>
    </form>
  );
}
