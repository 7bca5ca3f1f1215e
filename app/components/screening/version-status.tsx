import { useTranslation } from "react-i18next";
import type { ScreeningVersion } from "~/domain/screening/read-version-for-screening.server";
import { isSentStatus } from "~/domain/screening/screening-rules";
import { shownStatusOf } from "~/domain/submission/take-down-reasons";
import { formatDate } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: { slug: string; timeZone: string }; version: ScreeningVersion };

/** The status of the submission in words, and where to look if this version is not the one to decide on. */
export function VersionStatus({ review, version }: Props) {
  const { t } = useTranslation(["screening", "submission"]);
  const language = useLanguage();
  const { state, latestVersion, publishedAt, releasedAt, number, takenDownReason } = version;
  const latest = version.versions[0];
  const checking = version.history.find(({ step }) => ["started", "reopened", "returnUndone"].includes(step));
  return (
    <>
      <p>
        <strong>
          {isSentStatus(state) ? t(`submission:state.${shownStatusOf(state, version)}`) : t("screening:withAuthors")}
        </strong>
      </p>
      {state === "screening" && checking?.by ? (
        <p>{t("screening:checkedBy", { by: checking.by, date: formatDate(checking.at, language, review.timeZone) })}</p>
      ) : null}
      {state === "returned" ? <p>{t("screening:awaiting")}</p> : null}
      {takenDownReason ? <p>{t(`submission:takenDown.reason.${takenDownReason}`)}</p> : null}
      {publishedAt && state !== "withdrawn" ? (
        <p>
          {t("screening:public", { date: formatDate(publishedAt, language, review.timeZone) })}{" "}
          <a href={paths.submissionVersion(language, { review: review.slug, number, version: version.version })}>
            {t("screening:publicPage")}
          </a>
        </p>
      ) : null}
      {releasedAt && state !== "withdrawn" ? (
        <p>
          {t("screening:released", { date: formatDate(releasedAt, language, review.timeZone) })}{" "}
          <a href={paths.unnamedAnswers(language, review.slug)}>{t("screening:releasedPage")}</a>
        </p>
      ) : null}
      {latest && latestVersion > version.version ? (
        <p>
          {t("screening:notLatest", { version: latestVersion })}{" "}
          <a href={paths.screeningVersion(language, { review: review.slug, versionId: latest.id })}>
            {t("screening:toLatest", { version: latestVersion })}
          </a>
        </p>
      ) : null}
    </>
  );
}
