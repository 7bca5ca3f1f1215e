import { useTranslation } from "react-i18next";
import { classGroups, type TextFilters } from "~/domain/coding/coding-schema";
import { paths } from "~/i18n/paths";
import { useLanguage } from "~/i18n/use-language";
import { FilterForm, FilterSelect } from "./filter-form";
import { languageOptions, useNumberedOptions } from "./filter-options";

type Numbered = { number: number; label: string };
type Props = { review: string; filters: TextFilters; sessions: Numbered[]; questions: Numbered[] };

export function TextFilterForm({ review, filters, sessions, questions }: Props) {
  const { t } = useTranslation("coding");
  const language = useLanguage();
  const numbered = useNumberedOptions();
  const all = t("filter.all");
  const chosen = Object.values(filters).some((value) => value !== undefined);
  const classes = classGroups.map((value) => ({ value, label: t(`class.${value}`) }));
  const shown = (["uncoded", "not-mine"] as const).map((value) => ({ value, label: t(`show.${value}`) }));
  return (
    <FilterForm clearHref={chosen ? paths.coding(language, review) : null}>
      <FilterSelect
        name="session"
        label={t("filter.session")}
        value={filters.session}
        all={all}
        options={numbered(sessions)}
      />
      <FilterSelect
        name="question"
        label={t("filter.question")}
        value={filters.question}
        all={all}
        options={numbered(questions)}
      />
      <FilterSelect name="class" label={t("filter.class")} value={filters.class} all={all} options={classes} />
      <FilterSelect
        name="language"
        label={t("filter.language")}
        value={filters.language}
        all={all}
        options={languageOptions}
      />
      <FilterSelect name="show" label={t("filter.show")} value={filters.show} all={t("show.all")} options={shown} />
    </FilterForm>
  );
}
