import { useTranslation } from "react-i18next";
import { languageNames } from "~/components/layout/language-switch";
import { isLanguage } from "~/language/language";

/** What an error of the set-up is about, for fields of which each language has one: "Short name, Français:". */
export function useFieldLabel(nameOf: (field: string) => string | null): (field: string) => string | null {
  const { t } = useTranslation("setup");
  return (field) => {
    const [, name = "", language] = /^(.+)-(\w\w)$/.exec(field) ?? [];
    const label = nameOf(name);
    return label && isLanguage(language) ? t("texts.field", { label, language: languageNames[language] }) : null;
  };
}
