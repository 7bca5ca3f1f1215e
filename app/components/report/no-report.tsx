import { useTranslation } from "react-i18next";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** What is shown instead of a report that is not published. */
export function NoReport({ review }: { review: string }) {
  const { t } = useTranslation("report");
  const language = useLanguage();
  return (
    <>
      <h1>{t("published.none")}</h1>
      <p className="lead">{t("published.noneAdvice")}</p>
      <p>
        <a href={paths.submissions(language, review)}>{t("published.toSubmissions")}</a>
      </p>
    </>
  );
}
