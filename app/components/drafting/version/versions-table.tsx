import { useTranslation } from "react-i18next";
import type { VersionList } from "~/domain/report/version/list-report-versions.server";
import type { VersionSummary } from "~/domain/report/version/version-summary";
import { formatDate, formatDateTime, formatNumber } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

const counted = ["paragraphs", "passages", "states", "stakeholders", "words"] as const;

function VersionRow({ version, review, timeZone }: { version: VersionSummary; review: string; timeZone: string }) {
  const { t } = useTranslation(["drafting", "report"]);
  const language = useLanguage();
  const { number, stage, frozenAt, publishedAt } = version;
  return (
    <tr>
      <th scope="row">
        <a href={paths.draftingVersion(language, { review, number })}>{t("versions.versionNumber", { number })}</a>
      </th>
      <td>{t(`report:stage.${stage}`)}</td>
      <td>{formatDateTime(frozenAt, language, timeZone)}</td>
      <td>
        {publishedAt
          ? t("versions.since", { date: formatDate(publishedAt, language, timeZone) })
          : t("versions.notPublic")}
      </td>
      {counted.map((column) => (
        <td key={column} className="count">
          {formatNumber(version[column], language)}
        </td>
      ))}
    </tr>
  );
}

/** The frozen versions with what each holds, so that one sees what was added or removed between them. */
export function VersionsTable({ review, list }: { review: string; list: VersionList }) {
  const { t } = useTranslation(["drafting", "report"]);
  const { versions, timeZone } = list;
  if (versions.length === 0) return <p>{t("versions.none")}</p>;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
    <div className="table-scroll" role="region" aria-label={t("versions.caption")} tabIndex={0}>
      <table className="table">
        <caption>{t("versions.caption")}</caption>
        <thead>
          <tr>
            {(["number", "stage", "frozenAt", "public"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`versions.${column}`)}
              </th>
            ))}
            {counted.map((column) => (
              <th key={column} scope="col" className="count">
                {t(`versions.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <VersionRow key={version.number} version={version} review={review} timeZone={timeZone} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
