import { useTranslation } from "react-i18next";

type Numbered = { key: string; number: number };

/** "Paragraph 14", "Annex, paragraph 3", or that it has no number yet. */
export function useParagraphName(): (paragraph: Numbered | null) => string {
  const { t } = useTranslation("report");
  return (paragraph) => {
    if (!paragraph) return t("paragraph.withoutNumber");
    const { key, number } = paragraph;
    return key.startsWith("annex") ? t("annexParagraphNumber", { number }) : t("paragraphNumber", { number });
  };
}
