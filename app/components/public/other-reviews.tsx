import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { OtherReview } from "~/domain/submission/published/list-other-reviews.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

/** The pages of a participant in other reviews; nothing where there are none. */
export function OtherReviews({ reviews, participant }: { reviews: OtherReview[]; participant: string }) {
  const { t } = useTranslation("participant");
  const language = useLanguage();
  if (reviews.length === 0) return null;
  return (
    <section aria-labelledby="other-reviews">
      <h2 id="other-reviews">{t("otherReviews.title")}</h2>
      <ul className="ruled-list">
        {reviews.map(({ slug, title, submissions }) => (
          <li key={slug}>
            <a href={paths.participant(language, { review: slug, participant })}>
              <Words text={title} />
            </a>{" "}
            <span className="quiet">{t("otherReviews.submissions", { count: submissions })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
