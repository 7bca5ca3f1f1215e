import { useTranslation } from "react-i18next";
import { ProviderButton } from "~/components/access/provider-link";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { ContactLines } from "~/components/layout/contact-lines";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { SignInFields } from "./sign-in-fields";

type Props = {
  next: string;
  /** The person comes from changing their password. */
  changed: boolean;
  /** An earlier sign-in has ended. */
  ended: boolean;
  /** What the identity provider of the staff is called; null where there is none. */
  provider?: string | null;
  failure: FormFailure | null;
};

/** What the portal offers to those who have no account. */
function WithoutAccount() {
  const { t } = useTranslation("account");
  const language = useLanguage();
  return (
    <>
      <p>{t("signIn.elsewhere")}</p>
      <ul>
        <li>
          <a href={paths.home(language)}>{t("signIn.read")}</a>
        </li>
        <li>
          <a href={paths.receiptCheck(language)}>{t("signIn.checkReceipt")}</a>
        </li>
      </ul>
    </>
  );
}

/** Signing in, and then on to where one was going. */
export function SignInForm({ next, changed, ended, provider = null, failure }: Props) {
  const { t } = useTranslation("account");
  const language = useLanguage();
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <h1>{t("signIn.title")}</h1>
      {changed && !failure ? <p className="notice notice-good">{t("password.changed")}</p> : null}
      {ended && !failure ? <p className="notice">{t("signIn.ended")}</p> : null}
      <form method="post" noValidate>
        <input type="hidden" name="next" value={String(failure?.values["next"] ?? "") || next} />
        <SignInFields failure={failure} />
      </form>
      {provider === null ? null : <ProviderButton name={provider} next={next} />}
      <p>
        <a href={paths.forgottenPassword(language)}>{t("signIn.forgotten")}</a>
      </p>
      <p className="quiet">{t("signIn.noAccount")}</p>
      <ContactLines needed />
      <p>{t("signIn.takePart")}</p>
      <WithoutAccount />
    </>
  );
}
