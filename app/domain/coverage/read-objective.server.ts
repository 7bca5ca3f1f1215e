import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { countSubmitters } from "~/domain/submission/published/count-submitters.server";
import {
  listReportsOnObjective,
  type ObjectiveReport,
} from "~/domain/submission/published/list-reports-on-objective.server";
import { readText, type ReadText } from "~/language/localized-text";
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

type Wanted = { reviewId: string; number: number; language: Language };

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
    shares: sharesAmong(submitters, { number, reports }),
    reports,
  };
}
