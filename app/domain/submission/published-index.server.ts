import type { Prisma } from "~/db/types";
import { participantClassOf, participantColumns } from "~/domain/participant/participant-link";
import type { ParticipantClass } from "~/domain/participant/participant-schema";
import type { QueryContext } from "~/domain/shared/context";
import { currentVersions, publishedSubmissions } from "./published-access.server";
import type { SubmissionFilters } from "./submission-list";

/** A published submission as far as lists are ordered and counted by it. */
export type IndexEntry = {
  id: string;
  number: number;
  withdrawnAt: Date | null;
  slug: string;
  class: ParticipantClass;
  /** The name of the lead, by language. */
  name: unknown;
};

type Wanted = { reviewId: string; filters: SubmissionFilters };

function byAuthor({ participant: slug, class: participantClass }: SubmissionFilters): Prisma.SubmissionWhereInput[] {
  const confirmed = (leadSlug: string) => ({ some: { participant: { slug: leadSlug }, confirmedAt: { not: null } } });
  return [
    ...(slug === undefined ? [] : [{ OR: [{ participant: { slug } }, { associates: confirmed(slug) }] }]),
    ...(participantClass === undefined ? [] : [{ participant: { class: participantClass } }]),
  ];
}

function byText({ session, objective, language }: SubmissionFilters): Prisma.FrozenAnswerWhereInput[] {
  return [
    ...(session === undefined ? [] : [{ session: { number: session } }]),
    ...(objective === undefined ? [] : [{ objectives: { some: { objectiveNumber: objective } } }]),
    ...(language === undefined ? [] : [{ language }]),
  ];
}

/** The submissions with an answer, in their latest published text, that passes; null where nothing is asked of it. */
async function passingTexts(ctx: QueryContext, { reviewId, filters }: Wanted): Promise<Set<string> | null> {
  const text = byText(filters);
  if (text.length === 0) return null;
  const versions = await ctx.read.submissionVersion.findMany({
    where: {
      AND: [currentVersions(ctx.actor), { submission: { reviewId } }, { frozenAnswers: { some: { AND: text } } }],
    },
    select: { submissionId: true },
  });
  return new Set(versions.map(({ submissionId }) => submissionId));
}

/**
 * The published submissions that pass the filters, by number. One answer has to pass all of those that ask for its text;
 * a withdrawn submission has no text any more, and passes only where none is asked for.
 */
export async function publishedIndex(ctx: QueryContext, wanted: Wanted): Promise<IndexEntry[]> {
  const { reviewId, filters } = wanted;
  const rows = await ctx.read.submission.findMany({
    where: { AND: [{ reviewId }, publishedSubmissions(ctx.actor), ...byAuthor(filters)] },
    orderBy: { number: "asc" },
    select: {
      id: true,
      number: true,
      withdrawnAt: true,
      participant: { select: participantColumns },
    },
  });
  const passing = await passingTexts(ctx, wanted);
  const kept = passing ? rows.filter(({ id }) => passing.has(id)) : rows;
  return kept.map(({ participant, ...row }) => ({
    ...row,
    slug: participant.slug,
    class: participantClassOf(participant.class),
    name: participant.name,
  }));
}
