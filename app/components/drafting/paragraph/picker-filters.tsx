import { usePlaceWords } from "~/i18n/use-place-words";
import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FilterFold } from "~/components/form/filter-fold";
import { FilterSelect } from "~/components/form/filter-form";
import { languageOptions, type FilterOption } from "~/components/form/filter-options";
import type { CitableExcerpts, ExcerptFilters } from "~/domain/report/paragraph/list-citable-excerpts.server";

const filterNames = ["session", "objective", "code", "class", "language"] as const;

type Props = { filters: ExcerptFilters; options: CitableExcerpts["options"]; clearHref: string };

/** The filters of the list of passages; they are in the address. */
export function PickerFilters({ filters, options, clearHref }: Props) {
  const { t } = useTranslation(["drafting", "common", "participant"]);
  const { sessions, objectives, codes, classes } = options;
  const { part } = usePlaceWords();
  const choices: Record<(typeof filterNames)[number], FilterOption[]> = {
    session: sessions.map((number) => ({ value: String(number), label: part({ number }) })),
    objective: objectives.map((number) => ({ value: String(number), label: t("picker.objectiveOption", { number }) })),
    code: codes.map(({ key, label }) => ({ value: key, label })),
    class: classes.map((each) => ({ value: each, label: t(`participant:classes.${each}`) })),
    language: languageOptions,
  };
  return (
    // Shown again where the address has another choice: the page stays, with what is being written on it.
    <Form
      key={JSON.stringify(filters)}
      method="get"
      preventScrollReset
      className="filters"
      aria-label={t("picker.title")}
    >
      <FilterFold values={[...filterNames.map((name) => filters[name]), filters.text]}>
        {filterNames.map((name) => (
          <FilterSelect
            key={name}
            name={name}
            label={t(`picker.${name}`)}
            value={filters[name]}
            options={choices[name]}
          />
        ))}
        <div className="field">
          <label htmlFor="filter-text">{t("picker.text")}</label>
          <input id="filter-text" name="text" type="search" className="input" defaultValue={filters.text ?? ""} />
        </div>
        <button className="button button-second">{t("common:filter.show")}</button>
      </FilterFold>
      <Link to={clearHref} preventScrollReset>
        {t("picker.clear")}
      </Link>
    </Form>
  );
}
