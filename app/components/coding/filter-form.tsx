import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** Filters in the address: choosing is a GET, so that what one sees can be sent as a link. */
export function FilterForm({ clearHref, children }: { clearHref: string | null; children: ReactNode }) {
  const { t } = useTranslation("coding");
  return (
    <form method="get" className="filters">
      {children}
      <button className="button button-second">{t("filter.button")}</button>
      {clearHref ? <a href={clearHref}>{t("filter.clear")}</a> : null}
    </form>
  );
}

export type FilterOption = { value: string; label: string };

type SelectProps = {
  name: string;
  label: string;
  value: string | number | undefined;
  /** What the empty choice is called. */
  all: string;
  options: FilterOption[];
};

export function FilterSelect({ name, label, value, all, options }: SelectProps) {
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name} className="select" defaultValue={String(value ?? "")}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
