import { useTranslation } from "react-i18next";
import { ParticipantName } from "~/components/public/participant-name";
import { countAligned } from "~/domain/submission/alignment/alignment-rules";
import type { PublishedVersion } from "~/domain/submission/published/read-published-version.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDate } from "~/language/format";
import { paths } from "~/paths/paths";

type Props = { submission: PublishedVersion; review: { slug: string; timeZone: string } };

/** Who aligned itself with a submission, counted separately from those who sent it, and the way for focal points to do so. */
export function Aligned({ submission: { aligned, number, version }, review }: Props) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const { states, others } = countAligned(aligned.map(({ participant }) => participant));
  return (
    <section aria-labelledby="aligned">
      <h2 id="aligned" className="aside-title">
        {t("aligned.title")}
      </h2>
      {aligned.length === 0 ? <p className="small quiet">{t("aligned.none")}</p> : null}
      {aligned.length > 0 ? (
        <>
          <p className="small">
            {[
              ...(states > 0 ? [t("aligned.states", { count: states })] : []),
              ...(others > 0 ? [t("aligned.others", { count: others })] : []),
            ].join(", ")}
          </p>
          <ul className="plain-list">
            {aligned.map(({ participant, at, version: read }) => (
              <li key={participant.slug}>
                <ParticipantName participant={participant} review={review.slug} />{" "}
                <span className="quiet small">
                  {read === version
                    ? formatDate(at, language, review.timeZone)
                    : t("aligned.ofVersion", { date: formatDate(at, language, review.timeZone), version: read })}
                </span>
              </li>
            ))}
          </ul>
          <p className="small quiet">{t("aligned.meaning")}</p>
        </>
      ) : null}
      <p className="small no-print">
        <a href={paths.alignWith(language, { review: review.slug, number })}>{t("aligned.link")}</a>
      </p>
    </section>
  );
}
