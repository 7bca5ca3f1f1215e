import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { SignInFields, type SignInFailure } from "./sign-in-fields";

type Props = { next: string; failure: SignInFailure | null };

/** Signing in, and then on to where one was going. */
export function SignInForm({ next, failure }: Props) {
  const { t } = useTranslation("account");
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <h1>{t("signIn.title")}</h1>
      <form method="post">
        <input type="hidden" name="next" value={String(failure?.values["next"] ?? "") || next} />
        <SignInFields failure={failure} />
      </form>
      <p className="quiet">{t("signIn.noAccount")}</p>
    </>
  );
}
