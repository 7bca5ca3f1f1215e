import { useTranslation } from "react-i18next";
import { FilterForm, FilterSelect, FilterText } from "~/components/form/filter-form";
import { languageOptions } from "~/components/form/filter-options";
import { participantClasses } from "~/domain/participant/participant-schema";
import type { ParticipationSearch } from "~/domain/participation/participation-search";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: string; search: ParticipationSearch; regions: { key: string; name: string }[] };

/** Which participants are shown; the choice is in the address. */
export function ParticipationFilters({ review, search, regions }: Props) {
  const { t } = useTranslation(["participation", "participant"]);
  const language = useLanguage();
  const { status, sort, order, q, region } = search;
  const kept = { status, sort, order };
  const classes = participantClasses.map((value) => ({ value, label: t(`participant:class.${value}`) }));
  const values = [q, search.class, region, search.language];
  const clearHref = values.some(Boolean) ? paths.participants(language, review, kept) : null;
  return (
    <FilterForm
      label={t("participation:filter.title")}
      action={paths.participants(language, review)}
      kept={kept}
      values={values}
      clearHref={clearHref}
    >
      <FilterText label={t("participation:filter.q")} value={q} />
      <FilterSelect name="class" label={t("participation:filter.class")} value={search.class} options={classes} />
      <FilterSelect
        name="region"
        label={t("participation:filter.region")}
        value={region}
        options={regions.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <FilterSelect
        name="language"
        label={t("participation:filter.language")}
        value={search.language}
        options={languageOptions}
      />
    </FilterForm>
  );
}
