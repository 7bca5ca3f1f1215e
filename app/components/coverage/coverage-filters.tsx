import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { languageNames } from "~/components/layout/language-switch";
import type { ReviewCoverage } from "~/domain/coverage/read-coverage.server";
import { languages } from "~/domain/shared/language";
import { paths } from "~/i18n/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: string; coverage: Pick<ReviewCoverage, "filters" | "sessions"> };

/** Which answers are counted; the choice stands in the address. */
export function CoverageFilters({ review, coverage: { filters, sessions } }: Props) {
  const { t } = useTranslation("coverage");
  const here = useLanguage();
  return (
    <form method="get" action={paths.coverage(here, review)} className="filters" aria-label={t("filter.title")}>
      <Field name="session" label={t("filter.session")}>
        {(control) => (
          <select {...control} className="select" defaultValue={filters.session ?? ""}>
            <option value="">{t("filter.all")}</option>
            {sessions.map(({ number, label }) => (
              <option key={number} value={number}>
                {number}. {label.text}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="language" label={t("filter.language")}>
        {(control) => (
          <select {...control} className="select" defaultValue={filters.language ?? ""}>
            <option value="">{t("filter.all")}</option>
            {languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {languageNames[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button className="button button-second">{t("filter.apply")}</button>
    </form>
  );
}
