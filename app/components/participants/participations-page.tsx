import { useTranslation } from "react-i18next";
import { Pagination } from "~/components/layout/pagination";
import { Words } from "~/components/text/words";
import type { ParticipationPage } from "~/domain/participation/list-participations.server";
import type { ParticipationSearch } from "~/domain/participation/participation-search";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { ParticipationFilters } from "./participation-filters";
import { ParticipationStatusNav } from "./participation-status-nav";
import { ParticipationTable } from "./participation-table";

type Props = {
  review: { slug: string; shortTitle: ReadText; timeZone: string };
  participants: ParticipationPage;
  search: ParticipationSearch;
};

/** Who takes part in a review, and who has not answered. */
export function ParticipationsPage({ review, participants, search }: Props) {
  const { t } = useTranslation("participation");
  const language = useLanguage();
  const { slug } = review;
  return (
    <>
      <p className="kicker">
        <Words text={review.shortTitle} />
      </p>
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      <p className="buttons">
        <a className="button" href={paths.addParticipants(language, slug)}>
          {t("add.open")}
        </a>
        <a className="button button-second" href={paths.reminders(language, slug, filtersOf(search))}>
          {t("remind.open")}
        </a>
      </p>
      <div className="columns columns-side columns-list">
        <ParticipationStatusNav review={slug} search={search} counts={participants.counts} />
        <section aria-labelledby="listed">
          <h2 id="listed" className="list-title">
            {t(search.status ? `status.${search.status}` : "all")}
          </h2>
          <ParticipationFilters review={slug} search={search} regions={participants.regions} />
          {participants.total > 0 ? (
            <>
              <p className="quiet">{t("count", { count: participants.total })}</p>
              <ParticipationTable review={review} rows={participants.rows} search={search} />
              <Pagination
                page={participants.page}
                pages={participants.pages}
                hrefOf={(page) => paths.participants(language, slug, { ...search, page })}
              />
              <Downloads review={slug} search={search} />
            </>
          ) : (
            <Empty review={slug} search={search} />
          )}
        </section>
      </div>
    </>
  );
}

function Empty({ review, search }: { review: string; search: ParticipationSearch }) {
  const { t } = useTranslation("participation");
  const language = useLanguage();
  const filtered = [search.q, search.class, search.region, search.language, search.status].some(Boolean);
  if (!filtered) return <p>{t("noParticipants")}</p>;
  return (
    <p>
      {t("noneMatch")} <a href={paths.participants(language, review)}>{t("showAll")}</a>
    </p>
  );
}

/** What the list is filtered by, without its order and page. */
function filtersOf({ page: _page, sort: _sort, order: _order, ...filters }: ParticipationSearch) {
  return filters;
}

/** The whole list under its filters, as files. */
function Downloads({ review, search }: { review: string; search: ParticipationSearch }) {
  const { t } = useTranslation("participation");
  const language = useLanguage();
  const filters = filtersOf(search);
  return (
    <p>
      <a href={paths.participantsCsv(language, review, filters)}>{t("download.csv")}</a> ·{" "}
      <a href={paths.participantsXlsx(language, review, filters)}>{t("download.xlsx")}</a>
    </p>
  );
}
