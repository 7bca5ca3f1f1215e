import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";

/** The present password, to show that it is the person who asks. */
export function OwnPasswordField({ errors }: { errors: string[] | undefined }) {
  const { t } = useTranslation("account");
  return (
    <Field name="currentPassword" label={t("password.currentPassword")} errors={errors}>
      {(control) => (
        <input {...control} className="input input-short" type="password" autoComplete="current-password" />
      )}
    </Field>
  );
}
