import { useTranslation } from "react-i18next";
import { useFieldLabel } from "~/components/setup/field-label";

/** What an error of a document is about, for the fields of which each language has one. */
export function useDocumentErrors(): (field: string) => string | null {
  const { t } = useTranslation("documents");
  return useFieldLabel((name) => {
    if (name === "title") return t("field.title");
    return name === "link" ? t("field.link") : null;
  });
}
