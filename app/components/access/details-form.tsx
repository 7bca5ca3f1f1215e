import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { toLanguage } from "~/language/language";
import { PersonFields, type PersonValues } from "./person-fields";
import { ToAccount } from "./to-account";

/** The person's own name, language and zone. */
export function DetailsForm({ person, failure }: { person: PersonValues; failure: FormFailure | null }) {
  const { t } = useTranslation("access");
  const typed = failure?.values ?? {};
  const values = {
    name: String(typed["name"] ?? person.name),
    language: toLanguage(typed["language"], person.language),
    timeZone: String(typed["timeZone"] ?? person.timeZone ?? ""),
  };
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <ToAccount />
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
