import { readReview } from "~/domain/review/read-review.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { listNamedObjectives } from "~/domain/submission/published/list-named-objectives.server";
import { readText, type ReadText } from "~/language/localized-text";
import type { ParticipantLink } from "~/domain/participant/participant-presenters";
import { type CoverageFilters, isFiltered } from "./coverage-filters";
import { buildMatrix, type ObjectiveMatrix } from "~/domain/counting/objective-matrix";

export type ObjectiveLine = { number: number; label: ReadText; title: ReadText };

export type SessionChoice = { number: number; label: ReadText };

/** The objectives named: who addressed what, as authors say it. */
export type ReviewCoverage = ObjectiveMatrix<ParticipantLink> & {
  /** The filters that hold: a session that the review does not have is none. */
  filters: CoverageFilters;
  /** The session whose answers are counted; null where those of all are. */
  session: SessionChoice | null;
  /** The sessions to choose from. */
  sessions: SessionChoice[];
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

type Wanted = { reviewId: string; language: Language; filters?: CoverageFilters };

/**
 * Who addressed which objective in the published submissions of a review. With filters, those count that hold such an
 * answer, and of them these answers alone.
 */
export async function readCoverage(ctx: QueryContext, wanted: Wanted): Promise<ReviewCoverage> {
  const { reviewId, language, filters: asked = {} } = wanted;
  const record = await readReview(ctx, { reviewId, language });
  const sessions = record.sessions.map(({ number, label }) => ({ number, label }));
  const session = sessions.find(({ number }) => number === asked.session) ?? null;
  const filters = { session: session?.number, language: asked.language };
  const only = isFiltered(filters) ? filters : undefined;
  const sources = await listNamedObjectives(ctx, { reviewId, language, only });
  const objectives = await listObjectives(ctx, language);
  const numbers = objectives.map(({ number }) => number);
  const matrix = buildMatrix(sources, { objectives: numbers, language });
  return { filters, session, sessions, submissions: sources.length, objectives, ...matrix };
}
