import { useTranslation } from "react-i18next";
import { PlainWords } from "./plain-words";
import type { Language } from "~/language/language";
import type { MergePart } from "~/language/text/merge-part";

/** A proposal that marks what only one of the texts contains, by colour, by line, and in words for screen readers. */
export function MergePreview({ parts, language }: { parts: MergePart[]; language: Language }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="quiet small">
        {t("merge.legend")} <mark className="merge-yours">{t("merge.yoursOnly")}</mark>,{" "}
        <mark className="merge-theirs">{t("merge.theirsOnly")}</mark>
      </p>
      <div className="document merge-preview" lang={language}>
        <p>
          {parts.map(({ from, text }, index) =>
            from === "both" ? (
              <PlainWords key={index} text={text} />
            ) : (
              <mark key={index} className={`merge-${from}`}>
                <span className="visually-hidden">{t(from === "yours" ? "merge.inYours" : "merge.inTheirs")} </span>
                <PlainWords text={text} />
                <span className="visually-hidden"> {t("merge.end")}</span>
              </mark>
            ),
          )}
        </p>
      </div>
    </>
  );
}
