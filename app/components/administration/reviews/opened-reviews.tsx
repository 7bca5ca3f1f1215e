import { useTranslation } from "react-i18next";
import { TableScroll } from "~/components/layout/table-scroll";
import { Words } from "~/components/text/words";
import type { OpenedReview } from "~/domain/review/opening/list-opened-reviews.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDateTime } from "~/language/format";
import { paths } from "~/paths/paths";

type Props = { reviews: OpenedReview[]; /** The one that was opened just now. */ opened: string | null };

const ways = ["new", "next", "file"] as const;
const pathOf = { new: paths.newReview, next: paths.nextReview, file: paths.reviewFile };

/** Every review of the portal, and the three ways to begin another. */
export function OpenedReviews({ reviews, opened }: Props) {
  const { t } = useTranslation("setup");
  const language = useLanguage();
  const fresh = reviews.find(({ slug }) => slug === opened);
  return (
    <>
      <h1>{t("reviews.title")}</h1>
      {fresh ? (
        <div className="notice notice-good">
          <p>
            <Words text={fresh.title} /> – {t("reviews.opened")}
          </p>
          <p>
            <a href={paths.secretariats(language)}>{t("reviews.appoint")}</a> ·{" "}
            <a href={paths.setUp(language, fresh.slug)}>{t("list.title")}</a>
          </p>
        </div>
      ) : null}
      {reviews.length > 0 ? <ReviewTable reviews={reviews} /> : <p>{t("reviews.none")}</p>}
      <h2>{t("reviews.open")}</h2>
      <ul className="ruled-list">
        {ways.map((way) =>
          way === "next" && reviews.length === 0 ? null : (
            <li key={way}>
              <a href={pathOf[way](language)}>{t(`${way}.title`)}</a>
              <div className="quiet">{t(`${way}.lead`)}</div>
            </li>
          ),
        )}
      </ul>
    </>
  );
}

function ReviewTable({ reviews }: { reviews: OpenedReview[] }) {
  const { t } = useTranslation(["setup", "review"]);
  const language = useLanguage();
  return (
    <TableScroll label={t("setup:reviews.title")}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("setup:reviews.review")}</th>
            <th scope="col">{t("setup:reviews.status")}</th>
            <th scope="col">{t("setup:dates.opens")}</th>
            <th scope="col">{t("setup:dates.closes")}</th>
            <th scope="col">{t("setup:reviews.pages")}</th>
          </tr>
        </thead>
        <tbody>
          {reviews.map(({ slug, title, region, phase, opensAt, closesAt, timeZone, zoneName }) => (
            <tr key={slug}>
              <th scope="row">
                <Words text={title} />
                <div className="quiet">
                  {slug} · {region}
                </div>
              </th>
              <td>{t(`review:phase.${phase}`)}</td>
              <td>{formatDateTime(opensAt, language, timeZone)}</td>
              <td>
                {formatDateTime(closesAt, language, timeZone)} ({zoneName.inTime})
              </td>
              <td>
                <div>
                  <a href={paths.setUp(language, slug)} aria-label={t("setup:reviews.setUpOf", { review: slug })}>
                    {t("setup:reviews.setUp")}
                  </a>
                </div>
                <div>
                  <a href={paths.reviewJson(language, slug)} aria-label={t("setup:reviews.exportOf", { review: slug })}>
                    {t("setup:reviews.export")}
                  </a>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
