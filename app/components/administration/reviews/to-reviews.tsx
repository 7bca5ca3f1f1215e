import { useTranslation } from "react-i18next";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

/** Back to the list of reviews. */
export function ToReviews() {
  const { t } = useTranslation("setup");
  return (
    <p className="kicker">
      <a href={paths.openedReviews(useLanguage())}>{t("reviews.title")}</a>
    </p>
  );
}
