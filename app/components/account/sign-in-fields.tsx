import { useTranslation } from "react-i18next";
import { EmailField } from "~/components/form/email-field";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { ShowPassword } from "./show-password";
import { TellZone } from "./tell-zone";

/** E-mail, password and the button. The e-mail is kept after a failure, the password never is. */
export function SignInFields({ failure }: { failure: FormFailure | null }) {
  const { t } = useTranslation("account");
  const errors = failure?.fieldErrors ?? {};
  return (
    <>
      <EmailField
        label={t("signIn.email")}
        value={typedText(failure, "email") ?? ""}
        errors={errors["email"]}
        autoComplete="username"
      />
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
      <TellZone />
    </>
  );
}
