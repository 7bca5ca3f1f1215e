import { useTranslation } from "react-i18next";
import { ShowPassword } from "~/components/account/show-password";
import { TellZone } from "~/components/account/tell-zone";
import { Field } from "~/components/form/field";

type Props = { errors: Record<string, string[]>; labels: { newPassword: string; repeatPassword: string } };

/** A new password, typed twice. Neither is ever sent back. */
export function NewPasswordFields({ errors, labels }: Props) {
  const { t } = useTranslation("account");
  return (
    <>
      <Field name="newPassword" label={labels.newPassword} hint={t("password.rule")} errors={errors["newPassword"]}>
        {(control) => (
          <>
            <input {...control} className="input input-short" type="password" autoComplete="new-password" />
            <ShowPassword field={control.id} />
          </>
        )}
      </Field>
      <TellZone />
      <Field name="repeatPassword" label={labels.repeatPassword} errors={errors["repeatPassword"]}>
        {(control) => <input {...control} className="input input-short" type="password" autoComplete="new-password" />}
      </Field>
    </>
  );
}
