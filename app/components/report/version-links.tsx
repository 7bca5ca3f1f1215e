import { useTranslation } from "react-i18next";
import type { ReportStage } from "~/domain/report/content/report-stages";
import { formatDate } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

export type PublishedVersion = { number: number; stage: ReportStage; publishedAt: Date };

type Props = { review: string; version: PublishedVersion; versions: PublishedVersion[]; timeZone: string };

/** The published versions, where there are several; the one that is shown is marked. */
export function VersionLinks({ review, version, versions, timeZone }: Props) {
  const { t } = useTranslation("report");
  const language = useLanguage();
  if (versions.length < 2) return null;
  const latest = versions[0]?.number;
  return (
    <nav className="small no-print" aria-label={t("published.otherVersions")}>
      {version.number === latest ? null : <p className="notice">{t("published.olderNotice")}</p>}
      <ul className="plain-list">
        {versions.map(({ number, stage, publishedAt }) => {
          const line = { stage: t(`stage.${stage}`), date: formatDate(publishedAt, language, timeZone) };
          const href =
            number === latest
              ? paths.report(language, review)
              : paths.reportVersion(language, { review, version: number });
          return (
            <li key={number}>
              <a href={href} aria-current={number === version.number ? "page" : undefined}>
                {t("published.versionLine", line)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
