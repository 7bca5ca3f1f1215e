import { countedColumns } from "~/domain/participant/participant-groups";
import { useTranslation } from "react-i18next";
import { FilterForm, FilterSelect } from "~/components/form/filter-form";
import { languageOptions, usePartOptions, useNumberedOptions } from "~/components/form/filter-options";
import { type TextFilters } from "~/domain/coding/coding-schema";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Numbered = { number: number; label: string };
type Props = { review: string; filters: TextFilters; sessions: Numbered[]; questions: Numbered[] };

export function TextFilterForm({ review, filters, sessions, questions }: Props) {
  const { t } = useTranslation("coding");
  const action = paths.coding(useLanguage(), review);
  const numbered = useNumberedOptions();
  const partOptions = usePartOptions();
  const values = Object.values(filters);
  const chosen = values.some((value) => value !== undefined);
  const classes = countedColumns.map((value) => ({ value, label: t(`class.${value}`) }));
  const shown = (["uncoded", "not-mine"] as const).map((value) => ({ value, label: t(`show.${value}`) }));
  return (
    <FilterForm label={t("filter.title")} action={action} values={values} clearHref={chosen ? action : null}>
      <FilterSelect
        name="session"
        label={t("filter.session")}
        value={filters.session}
        options={partOptions(sessions)}
      />
      <FilterSelect
        name="question"
        label={t("filter.question")}
        value={filters.question}
        options={numbered(questions)}
      />
      <FilterSelect name="class" label={t("filter.class")} value={filters.class} options={classes} />
      <FilterSelect name="language" label={t("filter.language")} value={filters.language} options={languageOptions} />
      <FilterSelect name="show" label={t("filter.show")} value={filters.show} options={shown} />
    </FilterForm>
  );
}
