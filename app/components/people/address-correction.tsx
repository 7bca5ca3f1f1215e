import { useTranslation } from "react-i18next";
import { EmailField } from "~/components/form/email-field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { correctionField } from "./correction-errors";

type Props = { invitation: string; email: string; who: string; failure: FormFailure | null };

/** Correcting the address of an invitation, which is sent there. */
export function AddressCorrection({ invitation, email, who, failure }: Props) {
  const { t } = useTranslation("people");
  return (
    <details open={failure !== null}>
      <summary aria-label={t("invitations.correctOne", { who })}>{t("invitations.correct")}</summary>
      <form method="post" noValidate>
        <input type="hidden" name="invitation" value={invitation} />
        <EmailField
          id={correctionField(invitation)}
          label={t("invitations.newAddress")}
          value={typedText(failure, "email") ?? email}
          errors={failure?.fieldErrors["email"]}
          autoComplete="off"
        />
        <button className="button button-second" name="intent" value="correct">
          {t("invitations.sendThere")}
        </button>
      </form>
    </details>
  );
}
