import type { ZoneName } from "~/domain/review/zone-name";
import { useTranslation } from "react-i18next";
import { Pagination } from "~/components/layout/pagination";
import { Words } from "~/components/text/words";
import type { Queue } from "~/domain/screening/list-queue.server";
import type { QueueQuery } from "~/domain/screening/screening-schema";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { AskedBackList } from "./asked-back-list";
import { QueueFilters } from "./queue-filters";
import { QueueTable } from "./queue-table";
import { StatusNav } from "./status-nav";

type Props = {
  review: { slug: string; shortTitle: ReadText; timeZone: string; zoneName: ZoneName };
  queue: Queue;
  query: QueueQuery;
};

/** The queue: states with their counts on the left, what fits the filters on the right. */
export function QueuePage({ review, queue, query }: Props) {
  const { t } = useTranslation(["screening", "submission"]);
  const language = useLanguage();
  return (
    <>
      <p className="kicker">
        <Words text={review.shortTitle} />
      </p>
      <h1>{t("screening:title")}</h1>
      <AskedBackList review={review} requests={queue.returnRequests} />
      <div className="columns columns-side">
        <StatusNav review={review.slug} query={query} counts={queue.counts} />
        <section aria-labelledby="listed">
          <h2 id="listed" className="list-title">
            {query.state ? t(`submission:state.${query.state}`) : t("screening:waiting")}
          </h2>
          <QueueFilters review={review.slug} query={query} />
          {queue.total > 0 ? (
            <>
              <p className="quiet">{t("screening:total", { count: queue.total })}</p>
              <QueueTable rows={queue.rows} review={review} />
              <Pagination
                page={queue.page}
                pages={queue.pages}
                hrefOf={(page) => paths.screening(language, review.slug, { ...query, page })}
              />
            </>
          ) : (
            <Empty review={review.slug} query={query} />
          )}
        </section>
      </div>
    </>
  );
}

function Empty({ review, query }: { review: string; query: QueueQuery }) {
  const { t } = useTranslation("screening");
  const language = useLanguage();
  const filtered = query.class ?? query.language ?? query.state;
  return (
    <p>
      {filtered ? t("empty.filtered") : t("empty.waiting")}{" "}
      {filtered ? <a href={paths.screening(language, review)}>{t("empty.all")}</a> : null}
    </p>
  );
}
