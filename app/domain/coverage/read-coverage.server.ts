import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/domain/shared/language";
import { listNamedObjectives } from "~/domain/submission/list-named-objectives.server";
import { readText, type ReadText } from "~/domain/translation/localized-text";
import { buildCoverage, type Coverage } from "./coverage-rules";

export type ObjectiveLine = { number: number; label: ReadText; title: ReadText };

export type ReviewCoverage = Coverage & {
  /** Published submissions that are counted. */
  submissions: number;
  objectives: ObjectiveLine[];
};

/** The objectives of the Global Compact, by number. */
export async function listObjectives(ctx: Pick<QueryContext, "read">, language: Language): Promise<ObjectiveLine[]> {
  const rows = await ctx.read.objective.findMany({ orderBy: { number: "asc" } });
  return rows.map(({ number, label, title }) => ({
    number,
    label: readText(label, language),
    title: readText(title, language),
  }));
}

/** Who addressed which objective in the published submissions of a review. */
export async function readCoverage(
  ctx: QueryContext,
  { reviewId, language }: { reviewId: string; language: Language },
): Promise<ReviewCoverage> {
  const sources = await listNamedObjectives(ctx, { reviewId, language });
  const objectives = await listObjectives(ctx, language);
  const numbers = objectives.map(({ number }) => number);
  return { submissions: sources.length, objectives, ...buildCoverage(sources, { objectives: numbers, language }) };
}
