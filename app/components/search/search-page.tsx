import { useTranslation } from "react-i18next";
import { Pagination } from "~/components/layout/pagination";
import type { SearchPage as Found } from "~/domain/search/search-public-texts.server";
import { type SearchQuery, searchSorts } from "~/domain/search/search-schema";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { type SearchChoices, SearchFilters } from "./search-filters";
import { SearchHits } from "./search-hits";

type Props = {
  query: SearchQuery;
  /** Null where there is nothing to search for. */
  found: Found | null;
  choices: SearchChoices;
};

/** A search over what everybody may read; the address holds the whole view. */
export function SearchPage({ query, found, choices }: Props) {
  const { t } = useTranslation("search");
  const language = useLanguage();
  const hrefOf = (page: number) => paths.search(language, addressOf({ ...query, page }));
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      <SearchFilters query={query} choices={choices} />
      {found ? <Result query={query} found={found} /> : null}
      {found ? <Pagination page={found.page} pages={found.pages} hrefOf={hrefOf} /> : null}
      {!found && query.q.trim() !== "" ? <p className="notice">{t("onlyExcluded")}</p> : null}
      {found && found.total > 0 ? null : <HowToSearch />}
    </>
  );
}

/** What is assumed anyway is left out. */
function addressOf({ page, sort, ...query }: SearchQuery) {
  return { ...query, sort: sort === "relevance" ? null : sort, page: page > 1 ? page : null };
}

function Result({ query, found }: { query: SearchQuery; found: Found }) {
  const { t } = useTranslation("search");
  const language = useLanguage();
  const { q, sort, page: _, ...filters } = query;
  if (found.total === 0) {
    const filtered = Object.values(filters).some((value) => value !== undefined);
    return (
      <p className="notice" role="status">
        {filtered ? (
          <>
            {t("nothingWithFilters")} <a href={paths.search(language, { q })}>{t("withoutFilters")}</a>
          </>
        ) : (
          t("nothing")
        )}
      </p>
    );
  }
  return (
    <section aria-labelledby="found">
      <h2 id="found">{t("found", { count: found.total })}</h2>
      <nav aria-label={t("sort.label")} className="no-print">
        <ul className="pages">
          {searchSorts.map((one) => (
            <li key={one}>
              <a
                href={paths.search(language, addressOf({ ...query, sort: one, page: 1 }))}
                aria-current={one === sort ? "true" : undefined}
              >
                {t(`sort.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SearchHits hits={found.hits} />
    </section>
  );
}

function HowToSearch() {
  const { t } = useTranslation("search");
  return (
    <section aria-labelledby="how">
      <h2 id="how">{t("how.title")}</h2>
      <ul>
        <li>{t("how.forms")}</li>
        <li>{t("how.phrase")}</li>
        <li>{t("how.prefix")}</li>
        <li>{t("how.operators")}</li>
      </ul>
    </section>
  );
}
