import { useTranslation } from "react-i18next";
import type { LanguageVersion } from "~/domain/report/paragraph/read-paragraph.server";

/** A paragraph from data in the three languages, to be read only. */
export function GeneratedTexts({ versions }: { versions: LanguageVersion[] }) {
  const { t } = useTranslation("drafting");
  return (
    <>
      <p className="notice">{t("paragraph.generatedNotice")}</p>
      {versions.map(({ language, text, lines }) => (
        <section key={language} aria-labelledby={`fixed-${language}`}>
          <h2 id={`fixed-${language}`} className="report-fixed-title">
            {t(`paragraph.textIn.${language}`)}
          </h2>
          <div className="document" lang={text ? language : undefined}>
            <p>{text || t("draft.waitingGenerated")}</p>
            {lines.map(({ label, text: words }) => (
              <p key={label} className="labelled-line">
                <b>{label}</b>
                {words}
              </p>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
