import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { toLanguage } from "~/language/language";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import type { FormFailure } from "./invitation-page";
import { PersonFields, type PersonValues } from "./person-fields";

/** The person's own name, language and zone. */
export function DetailsForm({ person, failure }: { person: PersonValues; failure: FormFailure | null }) {
  const { t } = useTranslation("access");
  const language = useLanguage();
  const typed = failure?.values ?? {};
  const values = {
    name: String(typed["name"] ?? person.name),
    language: toLanguage(typed["language"], person.language),
    timeZone: String(typed["timeZone"] ?? person.timeZone ?? ""),
  };
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <p>
        <a href={paths.account(language)}>{t("address.toAccount")}</a>
      </p>
      <h1>{t("details.title")}</h1>
      <form method="post" noValidate>
        <PersonFields values={values} errors={failure?.fieldErrors ?? {}} />
        <div className="buttons">
          <button className="button">{t("details.button")}</button>
        </div>
      </form>
    </>
  );
}
