import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { Field } from "~/components/form/field";

type Failure = { fieldErrors: Record<string, string[]>; values: Record<string, string | string[]> };

type Props = { next: string; failure: Failure | null };

/** The e-mail comes back after a failure, the password never does. */
export function SignInForm({ next, failure }: Props) {
  const { t } = useTranslation("account");
  const errors = failure?.fieldErrors ?? {};
  const typed = (name: string) => String(failure?.values[name] ?? "");
  return (
    <>
      <ErrorSummary fieldErrors={errors} />
      <h1>{t("signIn.title")}</h1>
      <form method="post">
        <input type="hidden" name="next" value={typed("next") || next} />
        <Field name="email" label={t("signIn.email")} errors={errors["email"]}>
          {(control) => (
            <input {...control} className="input" type="email" autoComplete="username" defaultValue={typed("email")} />
          )}
        </Field>
        <Field name="password" label={t("signIn.password")} errors={errors["password"]}>
          {(control) => <input {...control} className="input" type="password" autoComplete="current-password" />}
        </Field>
        <div className="buttons">
          <button className="button">{t("signIn.button")}</button>
        </div>
      </form>
      <p className="quiet">{t("signIn.noAccount")}</p>
    </>
  );
}
