import { useTranslation } from "react-i18next";
import type { SetUpSummary } from "~/domain/review/setup/set-up-tasks";

/** What a set-up lacks, a sentence each; empty where it lacks nothing. */
export function useLackingWords({ texts, dates, gaps }: Pick<SetUpSummary, "texts" | "dates" | "gaps">): string[] {
  const { t } = useTranslation("setup");
  return [
    ...gaps.map((gap) => t(`gap.${gap}`)),
    texts > 0 ? t("list.texts", { count: texts }) : "",
    dates > 0 ? t("list.dates", { count: dates }) : "",
  ].filter(Boolean);
}
