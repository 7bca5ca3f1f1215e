import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** Under a number of which nothing is public. Whether something was sent under it is not said. */
export function UnpublishedPage({ review, number }: { review: ReviewSummary; number: number }) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const { slug } = review;
  return (
    <>
      <p className="kicker">
        <Words text={review.shortTitle} /> · {t("number", { number })}
      </p>
      <h1>{t("unpublished.title")}</h1>
      <p>{t("unpublished.text", { number })}</p>
      <ul>
        <li>
          <a href={paths.submissions(language, slug)}>{t("unpublished.list")}</a>
        </li>
        <li>
          <a href={paths.receiptCheck(language)}>{t("unpublished.receipt")}</a>
        </li>
      </ul>
    </>
  );
}
