import { useTranslation } from "react-i18next";
import { FilterForm, FilterSelect } from "~/components/form/filter-form";
import { languageOptions, usePartOptions } from "~/components/form/filter-options";
import type { ReviewCoverage } from "~/domain/coverage/read-coverage.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: string; coverage: Pick<ReviewCoverage, "filters" | "sessions"> };

/** Which answers are counted; the choice is in the address. */
export function CoverageFilters({ review, coverage: { filters, sessions } }: Props) {
  const { t } = useTranslation("coverage");
  const numbered = usePartOptions();
  const action = paths.coverage(useLanguage(), review);
  const options = numbered(sessions.map(({ number, label }) => ({ number, label: label?.text ?? "" })));
  return (
    // What is counted says the page itself, with the way to count everything.
    <FilterForm label={t("filter.title")} action={action} clearHref={null} values={Object.values(filters)}>
      <FilterSelect name="session" label={t("filter.session")} value={filters.session} options={options} />
      <FilterSelect name="language" label={t("filter.language")} value={filters.language} options={languageOptions} />
    </FilterForm>
  );
}
