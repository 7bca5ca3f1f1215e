import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AuditTopic } from "~/domain/audit/record/audit-actions";
import type { AuditSearch } from "~/domain/audit/record/audit-search";
import type { Query } from "~/paths/with-query";
import { AuditFilters } from "./audit-filters";
import { AuditList, type ShownEntry } from "./audit-list";

type Props = {
  search: AuditSearch;
  topics: readonly AuditTopic[];
  entries: ShownEntry[];
  /** The entry before which the next page starts; null on the last. */
  older: number | null;
  timeZone: string;
  zone: string;
  pathOf: (query?: Query) => string;
  csvHref: string;
  /** What the record is, and whether it was changed. */
  children: ReactNode;
};

/** The record of actions: filters, the entries of a page, the way to earlier ones, and the file. */
export function AuditPage({ search, topics, entries, older, timeZone, zone, pathOf, csvHref, children }: Props) {
  const { t } = useTranslation("audit");
  const { before, ...filters } = search;
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      {children}
      <AuditFilters search={search} topics={topics} action={pathOf()} zone={zone} />
      {search.object ? <p className="quiet">{t("oneObject")}</p> : null}
      {entries.length > 0 ? (
        <AuditList entries={entries} timeZone={timeZone} zone={zone} hrefOf={(object) => pathOf({ object })} />
      ) : (
        <p className="notice">{t("empty")}</p>
      )}
      {before === undefined && older === null ? null : (
        <nav aria-label={t("pages")}>
          <ul className="pages">
            {before === undefined ? null : (
              <li>
                <a href={pathOf(filters)}>{t("newest")}</a>
              </li>
            )}
            {older === null ? null : (
              <li>
                <a href={pathOf({ ...filters, before: older })} rel="next">
                  {t("older")}
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
      <p className="no-print">
        <a href={csvHref}>{t("csv.link")}</a> <span className="quiet">{t("csv.hint")}</span>
      </p>
    </>
  );
}
