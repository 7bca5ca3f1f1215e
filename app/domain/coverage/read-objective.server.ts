import type { QueryContext } from "~/domain/shared/context";
import { getSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { countSubmitters } from "~/domain/submission/published/count-submitters.server";
import {
  listReportsOnObjective,
  type ObjectiveReport,
} from "~/domain/submission/published/list-reports-on-objective.server";
import type { ReadText } from "~/language/localized-text";
import type { Tally } from "~/domain/counting/count-participants";
import { sharesOf, type ObjectiveShares } from "~/domain/counting/objective-matrix";
import { participantsBehind } from "~/domain/counting/participants-behind";

export type ObjectiveRecord = {
  number: number;
  label: ReadText;
  title: ReadText;
  /** The thematic sessions of the review that take it up. */
  sessions: { number: number; label: ReadText }[];
  shares: ObjectiveShares;
  reports: ObjectiveReport[];
};

type ObjectiveQuery = { reviewId: string; number: number; language: Language };

/** How many of those who submitted are counted behind the reports, column by column. */
function sharesAmong(submitters: Tally, { number, reports }: { number: number; reports: ObjectiveReport[] }) {
  const { state, stakeholder, regional, un } = submitters;
  return sharesOf(number, reports.flatMap(participantsBehind), {
    states: state,
    stakeholders: stakeholder,
    others: regional + un,
  });
}

/**
 * An objective as a review took it up: where it was discussed and who reported on it.
 * @throws DomainError notFound
 */
export async function readObjective(ctx: QueryContext, query: ObjectiveQuery): Promise<ObjectiveRecord> {
  const { reviewId, number, language } = query;
  const setup = setupInLanguage(await getSetup(ctx, reviewId), language);
  const objective = setup.everyObjective.find((one) => one.number === number);
  if (!objective) throw notFound();
  const sessions = setup.sessions.filter(({ objectives }) => objectives.some((one) => one.number === number));
  const reports = await listReportsOnObjective(ctx, query);
  const submitters = countSubmitters(ctx, { reviewId, filters: {} });
  return {
    ...objective,
    sessions: sessions.map((session) => ({ number: session.number, label: session.label })),
    shares: sharesAmong(submitters, { number, reports }),
    reports,
  };
}
