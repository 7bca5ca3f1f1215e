import { useTranslation } from "react-i18next";
import { FilterForm } from "~/components/form/filter-form";
import type { AuditTopic } from "~/domain/audit/record/audit-actions";
import { type AuditSearch, isFiltered } from "~/domain/audit/record/audit-search";

type Props = {
  search: AuditSearch;
  topics: readonly AuditTopic[];
  /** The address of the page without filters. */
  action: string;
  zone: string;
};

/** Who, what, which submission, and from when to when; the choice is in the address. */
export function AuditFilters({ search, topics, action, zone }: Props) {
  const { t } = useTranslation("audit");
  const { who, what, number, object, from, to } = search;
  return (
    <FilterForm
      label={t("filter.title")}
      action={action}
      kept={{ object }}
      values={[who, what, number, from, to]}
      clearHref={isFiltered(search) ? action : null}
    >
      <div className="field">
        <label htmlFor="who">{t("filter.who")}</label>
        <input id="who" name="who" type="search" className="input" defaultValue={who} />
      </div>
      <div className="field">
        <label htmlFor="what">{t("filter.what")}</label>
        <select id="what" name="what" className="select" defaultValue={what ?? ""}>
          <option value="">{t("filter.all")}</option>
          {topics.map((topic) => (
            <option key={topic} value={topic}>
              {t(`topic.${topic}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="number">{t("filter.number")}</label>
        <input id="number" name="number" inputMode="numeric" className="input" size={6} defaultValue={number} />
      </div>
      <div className="field">
        <label htmlFor="from">{t("filter.from", { zone })}</label>
        <input id="from" name="from" type="date" className="input" defaultValue={from} />
      </div>
      <div className="field">
        <label htmlFor="to">{t("filter.to", { zone })}</label>
        <input id="to" name="to" type="date" className="input" defaultValue={to} />
      </div>
    </FilterForm>
  );
}
