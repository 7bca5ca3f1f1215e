import { useTranslation } from "react-i18next";
import { Shell } from "~/components/layout/shell";
import { DeadlineLine } from "~/components/layout/deadline-banner";
import type { ReviewWithOwnSubmissions } from "~/domain/submission/list-own-submissions.server";
import { paths } from "~/paths/paths";
import { formatDateTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { SubmissionLine, useSubmissionTitle } from "./submission-line";

type ReviewProps = { review: ReviewWithOwnSubmissions; now: Date };

function BeginForm({ reviewId, line }: { reviewId: string; line: ReviewWithOwnSubmissions["toBegin"][number] }) {
  const { t } = useTranslation("respond");
  const { owner, participantId, mayBegin } = line;
  const title = useSubmissionTitle(owner);
  if (!mayBegin) return <p className="quiet">{t("list.onlyFocalPoint", { name: owner.name })}</p>;
  return (
    <form method="post">
      <h3 className="line-title" id={`begin-${participantId}`}>
        {title}
      </h3>
      <input type="hidden" name="reviewId" value={reviewId} />
      <input type="hidden" name="participantId" value={participantId} />
      <button className="button" aria-describedby={`begin-${participantId}`}>
        {t(`list.begin.${owner.kind}`)}
      </button>
    </form>
  );
}

function ReviewPart({ review, now }: ReviewProps) {
  const { t } = useTranslation("respond");
  const { deadline, timeZone, zoneName, readerZone, lateUntil } = review;
  const language = useLanguage();
  const closedWords = lateUntil
    ? t("lateUntil", { until: formatDateTime(lateUntil, language, timeZone), zone: zoneName.inTime })
    : t("list.reviewClosed");
  const allSent = review.toBegin.length === 0 && review.submissions.every(({ writeClosed }) => writeClosed !== null);
  return (
    <section>
      <h2>{review.title}</h2>
      {review.receiving && allSent ? null : (
        <p className="quiet">
          {review.receiving ? (
            <DeadlineLine deadline={deadline} timeZone={timeZone} zone={zoneName} readerZone={readerZone} now={now} />
          ) : (
            closedWords
          )}
        </p>
      )}
      <ul className="ruled-list">
        {review.submissions.map((head) => (
          <li key={head.id}>
            <SubmissionLine head={head} />
          </li>
        ))}
        {review.toBegin.map((line) => (
          <li key={line.participantId}>
            <BeginForm reviewId={review.id} line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything the reader's participants send or have sent, review by review. */
export function OwnSubmissions({ reviews, now }: { reviews: ReviewWithOwnSubmissions[]; now: Date }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  return (
    <Shell nav={[{ label: t("nav.mine"), href: paths.respond(language), current: true }]}>
      <h1>{t("list.title")}</h1>
      <p className="lead">{reviews.length > 0 ? t("list.lead") : t("list.empty")}</p>
      {reviews.map((review) => (
        <ReviewPart key={review.id} review={review} now={now} />
      ))}
    </Shell>
  );
}
