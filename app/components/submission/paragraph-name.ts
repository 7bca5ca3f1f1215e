import { useTranslation } from "react-i18next";

/** "Paragraph 13", "Annex, paragraph 13": keys of the annex start with its name (domain/report/numbering.ts). */
export function useParagraphName(): (paragraph: { key: string; number: number }) => string {
  const { t } = useTranslation("submission");
  return ({ key, number }) => t(key.startsWith("annex-") ? "uses.annexParagraph" : "uses.paragraph", { number });
}
