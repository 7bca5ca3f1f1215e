import { useTranslation } from "react-i18next";

/** Turns the key of a rule that was broken into the words for it; an unknown key becomes the general sentence. */
export function useErrorText(): (key: string) => string {
  const { t, i18n } = useTranslation("error");
  return (key) => {
    const full = `field.${key}`;
    return i18n.exists(full, { ns: "error" }) ? t(full as "field.general") : t("field.general");
  };
}
