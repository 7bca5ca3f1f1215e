import { useTranslation } from "react-i18next";

type Limits = { min: string | null; max: string | null };

/** Between which numbers an answer lies, in words; null where it has no limits. */
export function useNumberHint({ min, max }: Limits): string | null {
  const { t } = useTranslation("respond");
  if (min !== null && max !== null) return t("kinds.between", { min, max });
  if (min !== null) return t("kinds.from", { min });
  return max === null ? null : t("kinds.upTo", { max });
}

/** Between which days an answer lies, in words; null where it has no limits. */
export function useDayHint({ min, max }: Limits): string | null {
  const { t } = useTranslation("respond");
  if (min !== null && max !== null) return t("kinds.betweenDays", { min, max });
  if (min !== null) return t("kinds.fromDay", { min });
  return max === null ? null : t("kinds.upToDay", { max });
}
