import { useTranslation } from "react-i18next";
import type { WorkArea } from "~/domain/account/list-work-areas.server";
import type { StaffRole } from "~/permission/actor";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type ReviewWork = { slug: string; title: string; roles: StaffRole[]; areas: WorkArea[] };
type Props = { responds: boolean; administers: boolean; secondFactorNeeded: boolean; reviews: ReviewWork[] };

/** Everything a person may work on, each area a link. */
export function MyWork({ responds, administers, secondFactorNeeded, reviews }: Props) {
  const { t } = useTranslation("account");
  const language = useLanguage();
  return (
    <>
      <h1>{t("work.title")}</h1>
      {responds ? (
        <>
          <h2>
            <a href={paths.respond(language)}>{t("work.respond")}</a>
          </h2>
          <p className="quiet">{t("work.respondHint")}</p>
        </>
      ) : null}
      {reviews.map((review) => (
        <WorkInReview key={review.slug} review={review} />
      ))}
      {secondFactorNeeded ? (
        <p className="notice notice-warning">
          {t("work.secondFactorNeeded")} <a href={paths.secondFactor(language)}>{t("work.setUpSecondFactor")}</a>
        </p>
      ) : null}
      {administers ? (
        <>
          <h2>
            <a href={paths.accounts(language)}>{t("work.administration")}</a>
          </h2>
          <p className="quiet">{t("work.administrationHint")}</p>
        </>
      ) : null}
      {!responds && !administers && !secondFactorNeeded && reviews.length === 0 ? <p>{t("work.none")}</p> : null}
    </>
  );
}

function WorkInReview({ review: { slug, title, roles, areas } }: { review: ReviewWork }) {
  const { t } = useTranslation("account");
  const language = useLanguage();
  return (
    <section>
      <h2>{title}</h2>
      <p className="quiet">{roles.map((role) => t(`work.roles.${role}`)).join(" · ")}</p>
      <ul className="ruled-list">
        {areas.map(({ screen, waits }) => (
          <li key={screen}>
            <a href={paths[screen](language, slug)}>{t(`work.${screen}`)}</a>
            {waits && waits.count > 0 ? (
              <p className="quiet">{t(`work.waiting.${waits.what}`, { count: waits.count })}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
