import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { LanguageField } from "~/components/form/language-field";
import { useLanguage } from "~/i18n/use-language";

type Known = { name: string; email: string | null; language: string };

/** Who confirms for the participant, and where the link goes. */
export function ContactFields({ known, failure }: { known: Known | null; failure: FormFailure | null }) {
  const { t } = useTranslation("entry");
  const here = useLanguage();
  const errors = failure?.fieldErrors ?? {};
  const typed = (name: string, given: string | null | undefined) => typedText(failure, name) ?? given ?? "";
  return (
    <fieldset className="field">
      <legend>{t("contact")}</legend>
      <Field name="contactName" label={t("contactName")} errors={errors["contactName"]}>
        {(control) => (
          <input {...control} className="input" autoComplete="off" defaultValue={typed("contactName", known?.name)} />
        )}
      </Field>
      <Field name="contactEmail" label={t("contactEmail")} errors={errors["contactEmail"]}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="email"
            autoComplete="off"
            defaultValue={typed("contactEmail", known?.email)}
          />
        )}
      </Field>
      <LanguageField
        name="contactLanguage"
        label={t("contactLanguage")}
        value={typed("contactLanguage", known?.language ?? here)}
        errors={errors["contactLanguage"]}
      />
    </fieldset>
  );
}
