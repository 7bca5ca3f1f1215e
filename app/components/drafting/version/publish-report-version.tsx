import { useTranslation } from "react-i18next";
import type { VersionChecks } from "~/domain/report/version/check-version";
import type { VersionPage } from "~/domain/report/version/read-report-version.server";
import { isPublishable } from "~/domain/report/content/report-stages";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: string; page: VersionPage; confirming: boolean };

/** What is not in order in the version, in the words of the outline. */
function Checks({ checks: { warnings, oneSided, naming, incomplete, outdated } }: { checks: VersionChecks }) {
  const { t } = useTranslation("drafting");
  if (warnings + oneSided + naming + incomplete + outdated === 0) return null;
  return (
    <ul className="report-warnings">
      {warnings > 0 ? <li>{t("draft.warnings", { count: warnings })}</li> : null}
      {oneSided > 0 ? <li>{t("draft.oneSided", { count: oneSided })}</li> : null}
      {naming > 0 ? <li>{t("draft.naming", { count: naming })}</li> : null}
      {incomplete > 0 ? <li>{t("draft.incomplete", { count: incomplete })}</li> : null}
      {outdated > 0 ? <li>{t("draft.outdated", { count: outdated })}</li> : null}
    </ul>
  );
}

function Confirmation({ review, page }: Pick<Props, "review" | "page">) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const { number } = page.version;
  return (
    <form method="post" className="notice notice-warning report-confirmation">
      <h2>{t("version.confirmTitle", { number })}</h2>
      <p>{t("version.confirmText")}</p>
      <Checks checks={page.checks} />
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
  if (confirming) return <Confirmation review={review} page={page} />;
  return (
    <p>
      <a className="button" href={paths.draftingVersion(language, { review, number }, { confirm: "publish" })}>
        {t("version.publishNext")}
      </a>
    </p>
  );
}
