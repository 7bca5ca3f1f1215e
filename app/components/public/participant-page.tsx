import { useTranslation } from "react-i18next";
import { Mark } from "~/components/tally/tally";
import { Words } from "~/components/text/words";
import { withAcronym } from "~/domain/participant/participant-forms";
import type { ParticipantRecord } from "~/domain/review/read-participant.server";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import type { OtherReview } from "~/domain/submission/published/list-other-reviews.server";
import type { SubmissionRow } from "~/domain/submission/published/submission-row.server";
import { SubmissionEntries } from "~/components/submission/submission-entries";
import { OtherReviews } from "./other-reviews";
import { ParticipantPart } from "./participant-record";

type Props = {
  review: ReviewSummary;
  record: ParticipantRecord;
  submissions: SubmissionRow[];
  otherReviews: OtherReview[];
};

/** A participant in a review: who it is, what it sent, what part it took, and where else it contributed. */
export function ParticipantPage({ review, record, submissions, otherReviews }: Props) {
  const { t } = useTranslation("participant");
  const { participant, acronym, formalName, category } = record;
  return (
    <>
      <p className="kicker">
        {t(`class.${participant.class}`)}
        {category ? ` · ${t(`category.${category}`)}` : null} · <Words text={review.shortTitle} />
      </p>
      <h1>
        <Mark shape={participant.shape} /> <Words text={{ ...participant.name, text: withAcronym(participant.name.text, acronym) }} />
      </h1>
      {formalName ? (
        <p className="quiet">
          {t("formalName")} {formalName}
        </p>
      ) : null}
      <section aria-labelledby="sent">
        <h2 id="sent">{t("sent")}</h2>
        {submissions.length === 0 ? <p className="quiet">{t("sentNothing")}</p> : null}
        <SubmissionEntries rows={submissions} review={review} />
      </section>
      <ParticipantPart record={record} review={review.slug} />
      <OtherReviews reviews={otherReviews} participant={participant.slug} />
    </>
  );
}
