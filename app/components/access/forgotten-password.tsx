import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { EmailField } from "~/components/form/email-field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** Asking for a link by which a new password is chosen; afterwards, what happens next, the same for every address. */
export function ForgottenPassword({ sent, failure }: { sent: boolean; failure: FormFailure | null }) {
  const { t } = useTranslation(["access", "account"]);
  const language = useLanguage();
  if (sent && !failure) {
    return (
      <>
        <h1>{t("access:forgotten.sentTitle")}</h1>
        <p className="lead">{t("access:forgotten.sent")}</p>
        <p>{t("access:forgotten.nothingArrived")}</p>
        <p>
          <a href={paths.forgottenPassword(language)}>{t("access:forgotten.again")}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <h1>{t("access:forgotten.title")}</h1>
      <p className="lead">{t("access:forgotten.lead")}</p>
      <form method="post" action={paths.forgottenPassword(language)} noValidate>
        <EmailField
          label={t("account:signIn.email")}
          value={typedText(failure, "email") ?? ""}
          errors={failure?.fieldErrors["email"]}
          autoComplete="username"
        />
        <div className="buttons">
          <button className="button">{t("access:forgotten.button")}</button>
        </div>
      </form>
    </>
  );
}
