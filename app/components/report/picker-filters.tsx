import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { CitableExcerpts, ExcerptFilters } from "~/domain/report/list-citable-excerpts.server";
import { languages } from "~/domain/shared/language";

type Option = { value: string | number; label: string };

function FilterSelect({
  name,
  value,
  options,
}: {
  name: FilterName;
  value: string | number | undefined;
  options: Option[];
}) {
  const { t } = useTranslation("report");
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{t(`picker.${name}`)}</label>
      <select id={`filter-${name}`} name={name} className="select" defaultValue={value ?? ""}>
        <option value="">{t("picker.all")}</option>
        {options.map(({ value: each, label }) => (
          <option key={each} value={each}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

type FilterName = "session" | "objective" | "code" | "class" | "language";

type Props = { filters: ExcerptFilters; options: CitableExcerpts["options"]; clearHref: string };

/** The filters of the list of passages; they stand in the address. */
export function PickerFilters({ filters, options, clearHref }: Props) {
  const { t } = useTranslation("report");
  const { sessions, objectives, codes, classes } = options;
  const choices: Record<FilterName, Option[]> = {
    session: sessions.map((number) => ({ value: number, label: t("picker.sessionOption", { number }) })),
    objective: objectives.map((number) => ({ value: number, label: t("picker.objectiveOption", { number }) })),
    code: codes.map(({ key, label }) => ({ value: key, label })),
    class: classes.map((each) => ({ value: each, label: t(`picker.classOption.${each}`) })),
    language: languages.map((each) => ({ value: each, label: t(`languageName.${each}`) })),
  };
  const names: FilterName[] = ["session", "objective", "code", "class", "language"];
  return (
    <Form method="get" preventScrollReset className="filters">
      {names.map((name) => (
        <FilterSelect key={name} name={name} value={filters[name]} options={choices[name]} />
      ))}
      <div className="field">
        <label htmlFor="filter-text">{t("picker.text")}</label>
        <input id="filter-text" name="text" type="search" className="input" defaultValue={filters.text ?? ""} />
      </div>
      <button className="button button-second">{t("picker.filter")}</button>
      <Link to={clearHref} preventScrollReset>
        {t("picker.clear")}
      </Link>
    </Form>
  );
}
