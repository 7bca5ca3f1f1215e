import { useTranslation } from "react-i18next";
import type { ReadText } from "~/language/localized-text";
import { useLanguage } from "~/i18n/use-language";

/** A text of content, marked with the language it is really in where that differs from the page's. */
export function Words({ text }: { text: Pick<ReadText, "text" | "language"> }) {
  const language = useLanguage();
  return text.language === language ? <>{text.text}</> : <span lang={text.language}>{text.text}</span>;
}

/** "Unofficial translation", "In Russian": what a reader must know about the text beside it; nothing for originals in the page's language. */
export function TextNote({ text }: { text: Pick<ReadText, "language" | "status"> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const notes = [
    text.language === language ? "" : t(`inLanguage.${text.language}`),
    text.status === "unofficial" ? t("unofficialTranslation") : "",
    text.status === "machine" ? t("machineTranslation") : "",
  ].filter(Boolean);
  return notes.length > 0 ? <span className="other-language">{notes.join(" · ")}</span> : null;
}
