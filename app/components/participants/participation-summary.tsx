import { useTranslation } from "react-i18next";
import type { Participation } from "~/domain/participation/read-participation.server";
import type { ZoneName } from "~/domain/review/zone-name";
import { formatDate, formatDateTime } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { PlainWords } from "~/components/text/plain-words";
import { ParticipationFacts } from "./participation-table";

type Props = {
  review: { slug: string; timeZone: string; zoneName: ZoneName };
  participation: Participation;
};

/** What is known of a participant, in a list of facts. */
export function ParticipationSummary({ review, participation }: Props) {
  const { t } = useTranslation(["participation", "participant", "submission"]);
  const language = useLanguage();
  const { participant, category, accreditation, submissions, remindedAt, deadline } = participation;
  return (
    <dl className="facts">
      <dt>{t("participation:table.class")}</dt>
      <dd>
        {t(`participant:class.${participant.class}`)}
        {category ? `, ${t(`participant:category.${category}`)}` : null}
      </dd>
      {accreditation ? (
        <>
          <dt>{t("participation:csv.accreditation")}</dt>
          <dd>
            <PlainWords text={accreditation} />
          </dd>
        </>
      ) : null}
      <dt>{t("participation:table.status")}</dt>
      <dd>
        <ParticipationFacts row={participation} timeZone={review.timeZone} />
      </dd>
      <dt>{t("participation:deadline")}</dt>
      <dd>
        {formatDateTime(deadline, language, review.timeZone)} ({review.zoneName.name})
      </dd>
      {submissions.map(({ status, sent }) =>
        sent ? (
          <div key={sent.versionId}>
            <dt>{t("participation:table.received")}</dt>
            <dd>
              <a href={paths.screeningVersion(language, { review: review.slug, versionId: sent.versionId })}>
                {formatDateTime(sent.submittedAt, language, review.timeZone)}
              </a>{" "}
              ({t(`submission:state.${status}`)})
            </dd>
          </div>
        ) : null,
      )}
      {remindedAt ? (
        <>
          <dt>{t("participation:table.reminded")}</dt>
          <dd>{formatDate(remindedAt, language, review.timeZone)}</dd>
        </>
      ) : null}
    </dl>
  );
}
