import { useTranslation } from "react-i18next";
import { FilterForm, FilterSelect, FilterText } from "~/components/form/filter-form";
import {
  labelsOf,
  languageOptions,
  type NumberedText,
  useNumberedOptions,
  usePartOptions,
} from "~/components/form/filter-options";
import { participantClasses } from "~/domain/participant/participant-schema";
import { searchKinds, type SearchQuery } from "~/domain/search/search-schema";
import { useLanguage } from "~/i18n/use-language";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";

export type SearchChoices = {
  reviews: { slug: string; title: ReadText }[];
  /** Of the review that is chosen; none where none is. */
  sessions: NumberedText[];
  objectives: NumberedText[];
};

type Props = { query: SearchQuery; choices: SearchChoices };

const filterNames = ["review", "kind", "session", "objective", "class", "language"] as const;

/** The words and what narrows the search. Sessions and objectives are those of the review that is chosen. */
export function SearchFilters({ query, choices }: Props) {
  const { t } = useTranslation(["search", "participant"]);
  const language = useLanguage();
  const numbered = useNumberedOptions();
  const partOptions = usePartOptions();
  const kept = query.sort === "relevance" ? {} : { sort: query.sort };
  const options = {
    review: choices.reviews.map(({ slug, title }) => ({ value: slug, label: title.text, lang: title.language })),
    kind: searchKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
    session: partOptions(labelsOf(choices.sessions)),
    objective: numbered(labelsOf(choices.objectives)),
    class: participantClasses.map((value) => ({ value, label: t(`participant:class.${value}`) })),
    language: languageOptions,
  };
  return (
    <FilterForm label={t("filter.title")} action={paths.search(language)} kept={kept} clearHref={null} searches>
      <FilterText label={t("label")} value={query.q} />
      {filterNames
        .filter((name) => options[name].length > 0)
        .map((name) => (
          <FilterSelect
            key={name}
            name={name}
            label={t(`filter.${name}`)}
            value={query[name]}
            options={options[name]}
          />
        ))}
    </FilterForm>
  );
}
