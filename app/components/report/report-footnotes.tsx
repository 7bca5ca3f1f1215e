import { useTranslation } from "react-i18next";
import type { ShownFootnote } from "~/domain/report/content/report-view";
import { useLanguage } from "~/i18n/use-language";
import { footnoteAnchor, footnoteMarkAnchor } from "~/paths/anchors";
import { PlainWords } from "~/components/text/plain-words";

/** The footnotes of the report, each with a link back to its mark. */
export function ReportFootnotes({ footnotes }: { footnotes: ShownFootnote[] }) {
  const { t } = useTranslation("report");
  const here = useLanguage();
  if (footnotes.length === 0) return null;
  return (
    <section className="report-footnotes" aria-labelledby="footnotes">
      <h2 id="footnotes">{t("footnotes")}</h2>
      <ol>
        {footnotes.map(({ number, text, language, url, stop, isAddress }) => (
          <li key={number} id={footnoteAnchor(number)} value={number}>
            <span lang={language === here ? undefined : language}>
              {url ? (
                <a href={url} className={isAddress ? "bare-address" : undefined}>
                  <PlainWords text={text} />
                </a>
              ) : (
                <PlainWords text={text} />
              )}
              {stop}
            </span>{" "}
            <a
              href={`#${footnoteMarkAnchor(number)}`}
              role="doc-backlink"
              aria-label={t("backToText")}
              className="no-print"
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
