import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { currentVersions, publishedSubmissions } from "./published-access.server";
import type { SubmissionFilters } from "./submission-list";

function inText({ session, objective, language }: SubmissionFilters): Prisma.FrozenAnswerWhereInput[] {
  return [
    ...(session === undefined ? [] : [{ session: { number: session } }]),
    ...(objective === undefined ? [] : [{ objectives: { some: { objectiveNumber: objective } } }]),
    ...(language === undefined ? [] : [{ language }]),
  ];
}

function byAuthor(filters: SubmissionFilters): Prisma.SubmissionWhereInput[] {
  const { participant: slug } = filters;
  const confirmed = { some: { participant: { slug: slug ?? "" }, confirmedAt: { not: null } } };
  return [
    ...(slug === undefined ? [] : [{ OR: [{ participant: { slug } }, { associates: confirmed }] }]),
    ...(filters.class === undefined ? [] : [{ participant: { class: filters.class } }]),
  ];
}

/**
 * The published submissions that pass the filters. One answer has to pass all of those that ask for its text; a
 * withdrawn submission has no text any more, and passes only where none is asked for.
 */
export function filteredSubmissions(
  ctx: Pick<QueryContext, "actor">,
  { reviewId, filters }: { reviewId: string; filters: SubmissionFilters },
): Prisma.SubmissionWhereInput {
  const text = inText(filters);
  const current = { ...currentVersions(ctx.actor), frozenAnswers: { some: { AND: text } } };
  return {
    AND: [
      { reviewId },
      publishedSubmissions(ctx.actor),
      ...byAuthor(filters),
      ...(text.length > 0 ? [{ versions: { some: current } }] : []),
    ],
  };
}
