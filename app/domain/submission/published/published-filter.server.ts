import type { Prisma } from "~/db/types";
import { submissionsNaming } from "~/domain/counting/participants-behind.server";
import { isGeneralPart } from "~/domain/review/question-scope";
import type { QueryContext } from "~/domain/shared/context";
import { mayRead, publishedSubmissions } from "./published-access.server";
import type { SubmissionFilters } from "./submission-list";

type PublishedQuery = { reviewId: string; filters: SubmissionFilters };

/** Those that name the participant, whether or not they count for it; the class is that of the lead. */
function byParticipant({
  participant: slug,
  class: participantClass,
}: SubmissionFilters): Prisma.SubmissionWhereInput[] {
  return [
    ...(slug === undefined ? [] : [submissionsNaming({ slug })]),
    ...(participantClass === undefined ? [] : [{ class: participantClass }]),
  ];
}

/** In topics 0 means any session, and -1 the general questions, which are 0 everywhere else. */
function topicSession(session: number | undefined): number {
  if (session === undefined) return 0;
  return isGeneralPart(session) ? -1 : session;
}

/** The row of topics that a submission has where one of its answers passes all that is asked of the text. */
export function topicOf({ session, objective, language }: SubmissionFilters) {
  return { session: topicSession(session), objective: objective ?? 0, language: language ?? "" };
}

function byText(filters: SubmissionFilters): Prisma.SubmissionWhereInput[] {
  const topic = topicOf(filters);
  return topic.session || topic.objective || topic.language ? [{ topics: { some: topic } }] : [];
}

/**
 * The published submissions that pass the filters. A withdrawn submission has no text any more, and passes only where
 * none is asked for.
 */
export function publishedFilter(
  { actor }: Pick<QueryContext, "actor">,
  { reviewId, filters }: PublishedQuery,
): Prisma.SubmissionWhereInput {
  return { AND: [{ reviewId }, publishedSubmissions(actor), ...byParticipant(filters), ...byText(filters)] };
}

/** How many of the submissions that pass are withdrawn: they are in the list as tombstones. */
export async function countWithdrawn(ctx: QueryContext, query: PublishedQuery): Promise<number> {
  if (byText(query.filters).length > 0) return 0;
  return ctx.read.submission.count({ where: { ...publishedFilter(ctx, query), withdrawnAt: { not: null } } });
}

/** How many submissions pass: where only their texts and class are asked for, as many as have the row of that topic. */
export function countPublished(ctx: QueryContext, query: PublishedQuery): Promise<number> {
  const { reviewId, filters } = query;
  const topic = topicOf(filters);
  const { class: participantClass, participant } = filters;
  if (byText(filters).length === 0 || participant !== undefined || !mayRead(ctx.actor)) {
    return ctx.read.submission.count({ where: publishedFilter(ctx, query) });
  }
  const ofClass = participantClass === undefined ? {} : { class: participantClass };
  return ctx.read.publishedTopic.count({ where: { reviewId, ...topic, ...ofClass } });
}
