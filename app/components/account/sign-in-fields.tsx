import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { ShowPassword } from "./show-password";

export type SignInFailure = { fieldErrors: Record<string, string[]>; values: Record<string, string | string[]> };

/** E-mail, password and the button. The e-mail is kept after a failure, the password never is. */
export function SignInFields({ failure }: { failure: SignInFailure | null }) {
  const { t } = useTranslation("account");
  const errors = failure?.fieldErrors ?? {};
  const email = String(failure?.values["email"] ?? "");
  return (
    <>
      <Field name="email" label={t("signIn.email")} errors={errors["email"]}>
        {(control) => (
          <input {...control} className="input" type="email" autoComplete="username" defaultValue={email} />
        )}
      </Field>
      <Field name="password" label={t("signIn.password")} errors={errors["password"]}>
        {(control) => (
          <>
            <input {...control} className="input" type="password" autoComplete="current-password" />
            <ShowPassword field={control.id} />
          </>
        )}
      </Field>
      <div className="buttons">
        <button className="button">{t("signIn.button")}</button>
      </div>
    </>
  );
}
