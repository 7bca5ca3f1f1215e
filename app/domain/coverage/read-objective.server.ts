import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { countSubmitters } from "~/domain/submission/published/count-submitters.server";
import {
  listReportsOnObjective,
  type ObjectiveReport,
} from "~/domain/submission/published/list-reports-on-objective.server";
import { readText, type ReadText } from "~/language/localized-text";
import {
  coverageGroupOf,
  participantsBehind,
  type CoverageGroup,
  type ObjectiveShares,
} from "~/domain/counting/objective-matrix";

export type ObjectiveRecord = {
  number: number;
  label: ReadText;
  title: ReadText;
  /** The thematic sessions of the review that take it up. */
  sessions: { number: number; label: ReadText }[];
  shares: ObjectiveShares;
  reports: ObjectiveReport[];
};

type Wanted = { reviewId: string; number: number; language: Language };

type Submitters = Awaited<ReturnType<typeof countSubmitters>>;

/** How many of those who submitted stand behind the reports, group by group. */
function sharesOf(objective: number, reports: ObjectiveReport[], submitters: Submitters): ObjectiveShares {
  const behind = new Map(reports.flatMap(participantsBehind).map((participant) => [participant.slug, participant]));
  const { state = 0, stakeholder = 0, regional = 0, un = 0 } = submitters;
  const share = (group: CoverageGroup, of: number) => ({
    count: [...behind.values()].filter((participant) => coverageGroupOf(participant) === group).length,
    of,
  });
  return {
    objective,
    states: share("states", state),
    stakeholders: share("stakeholders", stakeholder),
    others: share("others", regional + un),
  };
}

/**
 * An objective as a review took it up: where it was discussed and who reported on it.
 * @throws DomainError notFound
 */
export async function readObjective(ctx: QueryContext, wanted: Wanted): Promise<ObjectiveRecord> {
  const { reviewId, number, language } = wanted;
  const row = await ctx.read.objective.findUnique({
    where: { number },
    include: {
      sessions: {
        where: { session: { reviewId } },
        orderBy: { session: { number: "asc" } },
        select: { session: { select: { number: true, label: true } } },
      },
    },
  });
  if (!row) throw notFound();
  const reports = await listReportsOnObjective(ctx, wanted);
  const submitters = await countSubmitters(ctx, { reviewId, filters: {} });
  return {
    number,
    label: readText(row.label, language),
    title: readText(row.title, language),
    sessions: row.sessions.map(({ session }) => ({ number: session.number, label: readText(session.label, language) })),
    shares: sharesOf(number, reports, submitters),
    reports,
  };
}
