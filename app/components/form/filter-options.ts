import { useTranslation } from "react-i18next";
import { languageNames } from "~/components/layout/language-switch";
import { isGeneralPart } from "~/domain/review/question-scope";
import { usePlaceWords } from "~/i18n/use-place-words";
import { languages, type Language } from "~/language/language";
import type { ReadText } from "~/language/localized-text";

/** `lang` where the label is in another language than the page. */
export type FilterOption = { value: string; label: string; lang?: Language };

type Numbered = { number: number; label: string };

/** Languages under the names that they give themselves. */
export const languageOptions: FilterOption[] = languages.map((value) => ({
  value,
  label: languageNames[value],
  lang: value,
}));

/** Sessions by number, and the general questions by their name. */
export function usePartOptions(): (parts: Numbered[]) => FilterOption[] {
  const { part } = usePlaceWords();
  const numbered = useNumberedOptions();
  return (parts) =>
    parts.flatMap((one) =>
      isGeneralPart(one.number) ? [{ value: String(one.number), label: part(one) }] : numbered([one]),
    );
}

/** "1. Title": questions and objectives by number. */
export function useNumberedOptions(): (items: Numbered[]) => FilterOption[] {
  const { t } = useTranslation();
  return (items) =>
    items.map(({ number, label }) => ({ value: String(number), label: t("numbered", { number, label }) }));
}

/** Sessions and objectives as they are read, for the lists above; one without a name has none. */
export type NumberedText = { number: number; label: ReadText | null };

export function labelsOf(items: NumberedText[]): Numbered[] {
  return items.map(({ number, label }) => ({ number, label: label?.text ?? "" }));
}
