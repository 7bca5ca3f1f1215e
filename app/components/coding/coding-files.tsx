import { useTranslation } from "react-i18next";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

/** In the order of use: what one reads first, then tables, then what other programs read. */
const formats = ["passages", "coded-texts", "xlsx", "csv", "qdpx", "qdc", "annotations"] as const;

/** The excerpts and codes of a review as files. */
export function CodingFiles({ review }: { review: string }) {
  const { t } = useTranslation("coding");
  const language = useLanguage();
  return (
    <details>
      <summary>{t("export.title")}</summary>
      <p className="small measure">{t("export.lead")}</p>
      <ul>
        {formats.map((codingFormat) => (
          <li key={codingFormat}>
            <a href={paths.codingFile(language, { review, codingFormat })} download>
              {t(`export.format.${codingFormat}`)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
