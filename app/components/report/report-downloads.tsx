import { useTranslation } from "react-i18next";

const formats = ["docx", "pdf", "html", "json"] as const;

/** The report as files in the language of the page. */
export function ReportDownloads({ hrefOf }: { hrefOf: (format: (typeof formats)[number]) => string }) {
  const { t } = useTranslation("report");
  return (
    <ul className="report-downloads no-print" aria-label={t("download.label")}>
      {formats.map((format) => (
        <li key={format}>
          <a href={hrefOf(format)} download>
            {t(`download.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
