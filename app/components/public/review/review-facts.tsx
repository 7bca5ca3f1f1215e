import { useTranslation } from "react-i18next";
import { ParticipantName } from "~/components/public/participant-name";
import { Words } from "~/components/text/words";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import type { CoChairLine, ReviewRecord } from "~/domain/review/read-review.server";
import { formatDateTime } from "~/language/format";
import { reportDays } from "~/language/grammar/report-day";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: ReviewSummary; record: ReviewRecord; phase: ReviewSummary["phase"] };

/** What is known of a review, as a list of facts; what is not known is left out. */
export function ReviewFacts({ review, record, phase }: Props) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const { coChairs } = record;
  return (
    <dl className="facts">
      <dt>{t("facts.phase")}</dt>
      <dd>{t(`phase.${phase}`)}</dd>
      {review.meetingOn ? (
        <>
          <dt>{t("facts.meeting")}</dt>
          <dd>{t("held", { place: review.place.text, day: reportDays({ from: review.meetingOn, to: review.meetingEndsOn }, language) })}</dd>
        </>
      ) : null}
      {coChairs.length > 0 ? (
        <>
          <dt>{t("facts.coChairs")}</dt>
          {coChairs.map((coChair) => (
            <dd key={coChair.participant.slug}>
              <CoChair coChair={coChair} review={review.slug} />
            </dd>
          ))}
        </>
      ) : null}
      {record.wordLimit ? (
        <>
          <dt>{t("facts.wordLimit")}</dt>
          <dd>{t("facts.words", { count: record.wordLimit })}</dd>
        </>
      ) : null}
      <dt>{t("facts.publication")}</dt>
      <dd>{t(`publication.${record.publication}`)}</dd>
      {record.commenting ? (
        <>
          <dt>{t("facts.comments")}</dt>
          <dd>
            <Commenting commenting={record.commenting} review={review} />
          </dd>
        </>
      ) : null}
    </dl>
  );
}

type CommentingProps = { commenting: NonNullable<ReviewRecord["commenting"]>; review: ReviewSummary };

/** Who may comment on the draft of the report, when, and where comments are sent: the portal does not receive them. */
function Commenting({ commenting: { by, from, until, email }, review }: CommentingProps) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const at = (instant: Date) => formatDateTime(instant, language, review.timeZone);
  const zone = review.zoneName.inTime;
  const when = from
    ? t("comments.between", { from: at(from), until: at(until), zone })
    : t("comments.until", { until: at(until), zone });
  return (
    <>
      {t(`comments.by.${by}`)} {when}{" "}
      {email ? (
        <>
          {t("comments.byMail")} <a href={`mailto:${email}`}>{email}</a>
        </>
      ) : (
        t("comments.toSecretariat")
      )}
    </>
  );
}

function CoChair({ coChair, review }: { coChair: CoChairLine; review: string }) {
  const { t } = useTranslation("review");
  const { participant, name, title, substitute } = coChair;
  return (
    <>
      <Words text={name} />, <Words text={title} />
      <br />
      <ParticipantName participant={participant} review={review} />
      {substitute ? (
        <div className="quiet">
          {t("facts.substitute")} <Words text={substitute.name} />, <Words text={substitute.title} />
        </div>
      ) : null}
    </>
  );
}
