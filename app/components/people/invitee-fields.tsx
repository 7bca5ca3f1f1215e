import { useTranslation } from "react-i18next";
import { EmailField } from "~/components/form/email-field";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { LanguageField } from "~/components/form/language-field";
import { useLanguage } from "~/i18n/use-language";

/** Address, name and language of a person who is invited. */
export function InviteeFields({ failure }: { failure: FormFailure | null }) {
  const { t } = useTranslation(["people", "account"]);
  const here = useLanguage();
  const errors = failure?.fieldErrors ?? {};
  const typed = (name: string) => typedText(failure, name) ?? "";
  return (
    <>
      <EmailField
        label={t("account:signIn.email")}
        value={typed("email")}
        errors={errors["email"]}
        autoComplete="off"
      />
      <Field name="name" label={t("people:invite.name")} hint={t("people:invite.nameHint")} errors={errors["name"]}>
        {(control) => <input {...control} className="input" autoComplete="off" defaultValue={typed("name")} />}
      </Field>
      <LanguageField
        label={t("people:invite.language")}
        hint={t("people:invite.languageHint")}
        value={typed("language") || here}
        errors={errors["language"]}
      />
    </>
  );
}
