import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { SignInFields } from "./sign-in-fields";
import { TypedValues } from "./typed-values";
import { parseUnsent } from "./unsent-form";

/** `unsent`: the form that met no sign-in any more, as JSON. */
type Props = { unsent: string; failure: FormFailure | null };

/** Signing in where a form was sent too late: the page carries along what was typed. */
export function SignInToSend({ unsent, failure }: Props) {
  const { t } = useTranslation(["account", "error"]);
  const language = useLanguage();
  const form = parseUnsent(unsent);
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <h1>{t("error:page.401.title")}</h1>
      <p className="lead">{t("error:page.401.advice")}</p>
      <form method="post" action={paths.signInAgain(language)} noValidate>
        <input type="hidden" name="unsent" value={unsent} />
        <SignInFields failure={failure} />
      </form>
      {form ? <TypedValues values={form.values} /> : null}
    </>
  );
}
