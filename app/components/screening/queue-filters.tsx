import { useTranslation } from "react-i18next";
import { FilterForm, FilterSelect } from "~/components/form/filter-form";
import { languageOptions } from "~/components/form/filter-options";
import { participantClasses } from "~/domain/participant/participant-schema";
import type { QueueQuery } from "~/domain/screening/screening-schema";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** Which submissions of the queue are shown; the choice is in the address. */
export function QueueFilters({ review, query }: { review: string; query: QueueQuery }) {
  const { t } = useTranslation(["screening", "participant"]);
  const language = useLanguage();
  const action = paths.screening(language, review);
  const { state } = query;
  const classes = participantClasses.map((value) => ({ value, label: t(`participant:class.${value}`) }));
  const clearHref = query.class || query.language ? paths.screening(language, review, state ? { state } : {}) : null;
  return (
    <FilterForm
      label={t("filter.title")}
      action={action}
      kept={{ state }}
      values={[query.class, query.language]}
      clearHref={clearHref}
    >
      <FilterSelect name="class" label={t("filter.class")} value={query.class} options={classes} />
      <FilterSelect name="language" label={t("filter.language")} value={query.language} options={languageOptions} />
    </FilterForm>
  );
}
