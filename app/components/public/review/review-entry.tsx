import { useTranslation } from "react-i18next";
import { DeadlineLine } from "~/components/layout/deadline-banner";
import { Words } from "~/components/text/words";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import { isReceiving } from "~/domain/review/review-rules";
import { timeLeft } from "~/language/format";
import { reportDays } from "~/language/grammar/report-day";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: ReviewSummary; readerZone: string | null; now: Date };

/** A review on the home page: its title, its phase, and its pages. */
export function ReviewEntry({ review, readerZone, now }: Props) {
  const language = useLanguage();
  const receiving = isReceiving(review, now);
  const { urgency } = timeLeft(review.submissionsCloseAt, now);
  return (
    <section className="review-entry" aria-labelledby={review.slug}>
      <p className="kicker">
        <Phase review={review} now={now} />
      </p>
      <h2 id={review.slug}>
        <a href={paths.review(language, review.slug)}>
          <Words text={review.title} />
        </a>
      </h2>
      {receiving ? (
        <p className={`deadline-line deadline-line-${urgency}`}>
          <DeadlineLine
            deadline={review.submissionsCloseAt}
            timeZone={review.timeZone}
            zone={review.zoneName}
            readerZone={readerZone}
            now={now}
            audience="reader"
          />
        </p>
      ) : null}
      <Places review={review} />
    </section>
  );
}

function Phase({ review, now }: { review: ReviewSummary; now: Date }) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const phase = review.phase === "open" && !isReceiving(review, now) ? "closed" : review.phase;
  const held = review.meetingOn
    ? t("held", { place: review.place.text, day: reportDays({ from: review.meetingOn, to: review.meetingEndsOn }, language) })
    : null;
  return [t(`phase.${phase}`), held].filter(Boolean).join(" · ");
}

function Places({ review }: { review: ReviewSummary }) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const { slug } = review;
  const places = [
    ...(review.hasReport ? [{ href: paths.report(language, slug), label: t("links.report") }] : []),
    { href: paths.submissions(language, slug), label: t("links.submissions") },
    { href: paths.coverage(language, slug), label: t("links.coverage") },
    { href: paths.review(language, slug), label: t("links.review") },
  ];
  return (
    <ul className="inline-list">
      {places.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
