import type { QueryContext } from "~/domain/shared/context";
import { isLanguage, type Language } from "~/language/language";
import { languageShares, type LanguageShare } from "./language-balance";

/** The shares of the languages in the texts received, and in those in which something is coded. */
export async function readBalance({ read }: QueryContext, reviewId: string): Promise<LanguageShare[]> {
  const rows = await read.textCount.groupBy({ by: ["language", "coded"], where: { reviewId }, _sum: { texts: true } });
  const received: Partial<Record<Language, number>> = {};
  const withPassages: Partial<Record<Language, number>> = {};
  for (const { language, coded, _sum } of rows) {
    if (!isLanguage(language)) continue;
    const texts = _sum.texts ?? 0;
    received[language] = (received[language] ?? 0) + texts;
    if (coded) withPassages[language] = texts;
  }
  return languageShares(received, withPassages);
}
