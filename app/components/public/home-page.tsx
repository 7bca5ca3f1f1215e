import { useTranslation } from "react-i18next";
import { ReviewEntry } from "~/components/public/review/review-entry";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import { readerZone } from "~/domain/review/reader-zone";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = {
  reviews: ReviewSummary[];
  /** The zone of a reader who is signed in. */
  ownZone: string | null;
  now: Date;
};

const steps = ["answer", "screen", "code", "report"] as const;

/** What this is, the reviews, and how a text goes its way. */
export function HomePage({ reviews, ownZone, now }: Props) {
  const { t } = useTranslation("about");
  const language = useLanguage();
  return (
    <>
      <h1>{t("home.title")}</h1>
      <p className="lead">{t("home.lead")}</p>
      {reviews.some(({ demonstration }) => demonstration) ? (
        <p className="quiet">
          {t("home.demonstration")} <a href={paths.demonstration(language)}>{t("home.demonstrationMore")}</a>
        </p>
      ) : null}
      {reviews.length === 0 ? <p className="notice">{t("home.empty")}</p> : null}
      {reviews.map((review) => (
        <ReviewEntry
          key={review.slug}
          review={review}
          readerZone={readerZone({ asked: undefined, own: ownZone, review: review.timeZone })}
          now={now}
        />
      ))}
      <section aria-labelledby="how">
        <h2 id="how">{t("home.how")}</h2>
        <ol className="steps">
          {steps.map((step) => (
            <li key={step}>
              <strong>{t(`home.step.${step}.title`)}</strong> {t(`home.step.${step}.text`)}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="taking-part">
        <h2 id="taking-part">{t("home.takingPart")}</h2>
        <p>
          {t("home.takingPartText")} <a href={paths.signIn(language)}>{t("home.signIn")}</a>
        </p>
        <p>
          {t("home.receiptText")} <a href={paths.receiptCheck(language)}>{t("home.receipt")}</a>
        </p>
      </section>
    </>
  );
}
