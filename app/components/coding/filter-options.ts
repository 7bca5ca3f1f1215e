import { useTranslation } from "react-i18next";
import { languageNames } from "~/components/layout/language-switch";
import { languages } from "~/domain/shared/language";
import type { FilterOption } from "./filter-form";

type Numbered = { number: number; label: string };

/** Languages under the names that they give themselves. */
export const languageOptions: FilterOption[] = languages.map((value) => ({ value, label: languageNames[value] }));

/** "1. Title": sessions and questions by number. */
export function useNumberedOptions(): (items: Numbered[]) => FilterOption[] {
  const { t } = useTranslation("coding");
  return (items) =>
    items.map(({ number, label }) => ({ value: String(number), label: t("numbered", { number, label }) }));
}
