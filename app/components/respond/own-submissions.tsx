import { useTranslation } from "react-i18next";
import { Shell } from "~/components/layout/shell";
import { DeadlineLine } from "~/components/layout/deadline-banner";
import type { ReviewWithOwnSubmissions } from "~/domain/submission/list-own-submissions.server";
import { paths } from "~/paths/paths";
import { formatDateTime } from "~/language/format";
import { formatList, pluralBefore } from "~/language/grammar/join-list";
import type { ClosedReason } from "~/domain/submission/submission-rules";
import { useLanguage } from "~/i18n/use-language";
import { QueueLine } from "./queue/queue-line";
import type { AlignedLine, NamedInLine } from "~/domain/submission/joint/list-joined.server";
import { OwnAlignments } from "./alignment/own-alignments";
import { NamedIn } from "./joint/named-in";
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

/** Why nothing can be begun for these participants, and where their people can ask. */
function NotTakingPart({ review }: { review: ReviewWithOwnSubmissions }) {
  const { t } = useTranslation(["respond", "common"]);
  const language = useLanguage();
  const { notTakingPart, contact } = review;
  if (notTakingPart.length === 0) return null;
  const names = formatList(notTakingPart, language);
  return (
    <li>
      <p className="quiet">{t("respond:list.notTakingPart", { count: pluralBefore(notTakingPart), names })}</p>
      {contact ? (
        <p className="contact">
          {t("common:contact.secretariat")} <span lang={contact.office.language}>{contact.office.text}</span>
          {", "}
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      ) : (
        <p>{t("common:contact.none")}</p>
      )}
    </li>
  );
}

/** Beginning a text of several participants, beside one's own. */
function BeginJoint({ review }: { review: ReviewWithOwnSubmissions }) {
  const { t } = useTranslation("respond");
  if (review.toBeginJoint.length === 0) return null;
  return (
    <li>
      <p className="quiet">{t("namedIn.beginHint")}</p>
      {review.toBeginJoint.map(({ participantId, name }) => (
        <form method="post" key={participantId}>
          <input type="hidden" name="reviewId" value={review.id} />
          <input type="hidden" name="participantId" value={participantId} />
          <button className="button button-second" name="joint" value="yes">
            {review.toBeginJoint.length > 1 ? t("namedIn.beginOf", { name }) : t("namedIn.begin")}
          </button>
        </form>
      ))}
    </li>
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
        <BeginJoint review={review} />
        <NotTakingPart review={review} />
      </ul>
    </section>
  );
}

type Props = {
  reviews: ReviewWithOwnSubmissions[];
  /** Joint submissions of others that name a participant of the reader. */
  namedIn: NamedInLine[];
  /** Published submissions of others with which they are aligned. */
  aligned: AlignedLine[];
  now: Date;
  /** Why the submission that the reader wanted to begin was not begun. */
  refused: ClosedReason | null;
};

/** Everything the reader's participants send or have sent, review by review. */
export function OwnSubmissions({ reviews, namedIn, aligned, now, refused }: Props) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  return (
    <Shell nav={[{ label: t("nav.mine"), href: paths.respond(language), current: true }]}>
      <QueueLine reloads />
      <h1>{t("list.title")}</h1>
      {refused ? (
        <p className="notice notice-warning" role="alert">
          {t(`closed.${refused}`)}
        </p>
      ) : null}
      <p className="lead">{reviews.length > 0 ? t("list.lead") : t("list.empty")}</p>
      <NamedIn lines={namedIn} />
      {reviews.map((review) => (
        <ReviewPart key={review.id} review={review} now={now} />
      ))}
      <OwnAlignments lines={aligned} />
    </Shell>
  );
}
