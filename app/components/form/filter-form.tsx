import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FilterFold } from "./filter-fold";
import type { FilterOption } from "./filter-options";

type FormProps = {
  label: string;
  action: string;
  /** Other parameters that the address keeps. */
  kept?: Record<string, string | undefined>;
  /** Where everything is shown; null where nothing is filtered. */
  clearHref: string | null;
  /** What each filter is set to, where there are several; a single field is not folded on a small screen. */
  values?: readonly unknown[];
  /** The form looks for records; it does not narrow a list that is shown without it. */
  searches?: boolean;
  children: ReactNode;
};

/** Filters in the address: choosing is a GET, so that what one sees can be sent as a link. */
export function FilterForm({ label, action, kept = {}, clearHref, values, searches, children }: FormProps) {
  const { t } = useTranslation();
  const fields = (
    <>
      {children}
      <button className="button button-second">{t(searches ? "filter.search" : "filter.show")}</button>
    </>
  );
  return (
    <form method="get" action={action} className="filters" aria-label={label}>
      {Object.entries(kept).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {values ? <FilterFold values={values}>{fields}</FilterFold> : fields}
      {clearHref ? <a href={clearHref}>{t("filter.showAll")}</a> : null}
    </form>
  );
}

type FilterName =
  | "class"
  | "code"
  | "kind"
  | "language"
  | "objective"
  | "participant"
  | "question"
  | "region"
  | "review"
  | "reviewer"
  | "session"
  | "show"
  | "status";

type SelectProps = {
  name: FilterName;
  label: string;
  value: string | number | undefined;
  options: FilterOption[];
  /** What the empty choice is called, where it is not "All" in the gender of the label. */
  all?: string;
};

export function FilterSelect({ name, label, value, options, all }: SelectProps) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name} className="select" defaultValue={String(value ?? "")}>
        <option value="">{all ?? t(`filter.all.${name}`)}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Words to search for, named `q`. */
export function FilterText({ label, value }: { label: string; value: string | undefined }) {
  return (
    <div className="field">
      <label htmlFor="filter-q">{label}</label>
      <input id="filter-q" name="q" type="search" className="input" autoComplete="off" defaultValue={value ?? ""} />
    </div>
  );
}
