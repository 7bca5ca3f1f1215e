import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { isLanguage, type Language } from "~/language/language";
import { currentTextsOf } from "~/domain/coding/coding-access.server";
import { languageShares, type LanguageShare } from "./language-balance";

async function textsByLanguage({ read }: QueryContext, where: Prisma.ListedTextWhereInput) {
  const rows = await read.listedText.groupBy({ by: ["language"], where, _count: { _all: true } });
  const counts: Partial<Record<Language, number>> = {};
  for (const { language, _count } of rows) if (isLanguage(language)) counts[language] = _count._all;
  return counts;
}

/** The shares of the languages in the texts received, and in those in which something is coded. */
export async function readBalance(ctx: QueryContext, reviewId: string): Promise<LanguageShare[]> {
  const current = currentTextsOf(reviewId);
  const received = await textsByLanguage(ctx, current);
  const coded = await textsByLanguage(ctx, { ...current, excerpts: { gt: 0 } });
  return languageShares(received, coded);
}
