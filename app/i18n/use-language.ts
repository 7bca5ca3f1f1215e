import { useTranslation } from "react-i18next";
import { type Language, toLanguage } from "~/language/language";

/** The language of the page. */
export function useLanguage(): Language {
  const { language } = useTranslation().i18n;
  return toLanguage(language);
}
