import { useTranslation } from "react-i18next";
import type { VersionPage } from "~/domain/report/version/read-report-version.server";
import { isPublishable } from "~/domain/report/content/report-stages";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: string; page: VersionPage; confirming: boolean };

function Confirmation({ review, number }: { review: string; number: number }) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  return (
    <form method="post" className="notice notice-warning report-confirmation">
      <h2>{t("version.confirmTitle", { number })}</h2>
      <p>{t("version.confirmText")}</p>
      <div className="buttons">
        <button className="button" name="intent" value="publish">
          {t("version.publish", { number })}
        </button>
        <a href={paths.draftingVersion(language, { review, number })}>{t("version.cancel")}</a>
      </div>
    </form>
  );
}

/** Whether the version is public, and for those who may, the way to make it so. */
export function PublishVersion({ review, page, confirming }: Props) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const { number, stage, publishedAt } = page.version;
  if (publishedAt) {
    const href = paths.reportVersion(language, { review, version: number });
    return (
      <p>
        <a href={href}>{t("version.seePublic")}</a>
      </p>
    );
  }
  if (!isPublishable(stage)) return <p className="quiet">{t("version.notForPublic")}</p>;
  if (!page.rights.publish) return null;
  if (confirming) return <Confirmation review={review} number={number} />;
  return (
    <p>
      <a className="button" href={paths.draftingVersion(language, { review, number }, { confirm: "publish" })}>
        {t("version.publishNext")}
      </a>
    </p>
  );
}
