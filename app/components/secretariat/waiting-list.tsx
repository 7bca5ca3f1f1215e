import { useTranslation } from "react-i18next";
import { AskedBackList } from "~/components/screening/asked-back-list";
import { Mark } from "~/components/tally/tally";
import { Words } from "~/components/text/words";
import type { Queue } from "~/domain/screening/list-queue.server";
import type { Figures } from "~/domain/secretariat/read-figures.server";
import { formatDateTime } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

const shown = 5;

type Props = {
  review: { slug: string; timeZone: string };
  queue: Queue;
  registrations: Figures["registrations"];
};

/** What waits for the secretariat: the oldest submissions to screen, and what is accepted and not yet public. */
export function WaitingList({ review, queue, registrations }: Props) {
  const { t } = useTranslation(["secretariat", "submission"]);
  const language = useLanguage();
  const { accepted, returned } = queue.counts;
  const { received, asked } = registrations;
  return (
    <>
      <p className="lead">
        {queue.total > 0 ? (
          <a href={paths.screening(language, review.slug)}>{t("secretariat:waiting.count", { count: queue.total })}</a>
        ) : (
          t("secretariat:waiting.none")
        )}
      </p>
      {queue.rows.length > 0 ? (
        <ol className="ruled-list">
          {queue.rows.slice(0, shown).map(({ versionId, participant, submittedAt, late }) => (
            <li key={versionId}>
              <span className="participant">
                <Mark shape={participant.shape} />
              </span>{" "}
              <a href={paths.screeningVersion(language, { review: review.slug, versionId })}>
                <Words text={participant.name} />
              </a>{" "}
              <span className="quiet">
                {t("secretariat:waiting.since", { date: formatDateTime(submittedAt, language, review.timeZone) })}
              </span>{" "}
              {late ? <span className="tag tag-warning">{t("submission:late")}</span> : null}
            </li>
          ))}
        </ol>
      ) : null}
      <AskedBackList review={review} requests={queue.returnRequests} />
      {accepted > 0 ? (
        <p>
          <a href={paths.screening(language, review.slug, { state: "accepted" })}>
            {t("secretariat:waiting.accepted", { count: accepted })}
          </a>
        </p>
      ) : null}
      <p>
        {received > 0 ? (
          <a href={paths.registrations(language, review.slug)}>
            {t("secretariat:waiting.requests", { count: received })}
          </a>
        ) : (
          t("secretariat:waiting.noRequests")
        )}
      </p>
      {asked + returned > 0 ? <h3>{t("secretariat:waiting.others")}</h3> : null}
      {asked > 0 ? (
        <p>
          <a href={paths.registrations(language, review.slug, { status: "asked" })}>
            {t("secretariat:waiting.asked", { count: asked })}
          </a>
        </p>
      ) : null}
      {returned > 0 ? (
        <p>
          <a href={paths.screening(language, review.slug, { state: "returned" })}>
            {t("secretariat:waiting.returned", { count: returned })}
          </a>
        </p>
      ) : null}
    </>
  );
}
