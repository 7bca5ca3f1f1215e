import { getSetup } from "~/domain/review/review-setup.server";
import { type ObjectiveLine, setupInLanguage } from "~/domain/review/setup-in-language";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { listNamedObjectives } from "~/domain/submission/published/list-named-objectives.server";
import type { ReadText } from "~/language/localized-text";
import type { ParticipantLink } from "~/domain/participant/participant-presenters";
import { type CoverageFilters, isFiltered } from "./coverage-filters";
import { buildMatrix, inOrderOf, type ObjectiveMatrix } from "~/domain/counting/objective-matrix";

/** A session; the general questions have the number 0 and no label. */
export type SessionChoice = { number: number; label: ReadText | null };

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

type CoverageQuery = { reviewId: string; language: Language; filters?: CoverageFilters };

/**
 * Who addressed which objective in the published submissions of a review. With filters, those count that hold such an
 * answer, and of them these answers alone.
 */
export async function readCoverage(ctx: QueryContext, query: CoverageQuery): Promise<ReviewCoverage> {
  const { reviewId, language, filters: chosen = {} } = query;
  const setup = setupInLanguage(await getSetup(ctx, reviewId), language);
  const sessions = setup.parts.map(({ number, label }) => ({ number, label }));
  const session = sessions.find(({ number }) => number === chosen.session) ?? null;
  const filters = { session: session?.number, language: chosen.language };
  const only = isFiltered(filters) ? filters : undefined;
  const sources = listNamedObjectives(ctx, { reviewId, language, only });
  const objectives = setup.everyObjective;
  const numbers = objectives.map(({ number }) => number);
  const matrix = buildMatrix(sources, { objectives: numbers, order: inOrderOf(language) });
  return { filters, session, sessions, submissions: sources.length, objectives, ...matrix };
}
