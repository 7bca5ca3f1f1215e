import { useTranslation } from "react-i18next";
import type { GeneratedParagraph } from "~/domain/report/facts/generated-paragraph";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import { useLanguage } from "~/i18n/use-language";

/** The paragraphs of the report that this record is the source of, as they read now. */
export function ParagraphPreview({ paragraphs }: { paragraphs: GeneratedParagraph[] }) {
  const { t } = useTranslation("meeting");
  const { colon } = wordingOf(useLanguage());
  return (
    <aside className="panel panel-sticky" aria-labelledby="preview">
      <h2 id="preview">{t("preview.title")}</h2>
      <p className="quiet small">{t("preview.hint")}</p>
      {paragraphs.length === 0 ? <p className="quiet">{t("preview.none")}</p> : null}
      {paragraphs.map(({ sentences, lines }) => (
        <div key={sentences} className="document">
          <p>{sentences}</p>
          {lines.map(({ label, text }) => (
            <p key={label} className="labelled-line">
              <b>
                {label}
                {colon}
              </b>
              {text}
            </p>
          ))}
        </div>
      ))}
    </aside>
  );
}
