import { useTranslation } from "react-i18next";
import { StructuredWords } from "~/components/text/structured-words";
import type { CodingText } from "~/domain/coding/text/read-text.server";
import { useLanguage } from "~/i18n/use-language";

type Props = { text: Pick<CodingText, "language" | "elsewhere"> };

/** The same answer as its authors gave it in another language, to be read beside the text; where there is none, that. */
export function ElsewhereText({ text: { language, elsewhere } }: Props) {
  const { t } = useTranslation("coding");
  const here = useLanguage();
  if (!elsewhere) return language === here ? null : <p className="small quiet">{t("elsewhere.none")}</p>;
  return (
    <details>
      <summary>{t(`elsewhere.show.${elsewhere.language}`, { version: elsewhere.version })}</summary>
      <p className="small quiet">{t("elsewhere.hint")}</p>
      <div className="document elsewhere-text" lang={elsewhere.language} translate="no">
        <StructuredWords text={elsewhere.text} />
      </div>
    </details>
  );
}
