import type { Prisma, Reader } from "~/db/types";
import type { SourceList } from "./source-lists.server";
import { slugsOfReference } from "./source-lists.server";

/** The participants of a list, as a condition. `review-…` are those of another review of the portal. */
export function inList({ key }: Pick<SourceList, "key">): Prisma.ParticipantWhereInput {
  const slugs = slugsOfReference(key);
  if (slugs) return { slug: { in: slugs } };
  return { participations: { some: { review: { slug: key.replace(/^review-/, "") } } } };
}

/** Those of a list that do not take part in the review yet. */
export function candidatesOf(list: Pick<SourceList, "key">, reviewId: string): Prisma.ParticipantWhereInput {
  return { AND: [inList(list), { participations: { none: { reviewId } } }] };
}

export function findCandidates(reader: Reader, where: Prisma.ParticipantWhereInput) {
  return reader.participant.findMany({ where, select: { id: true, slug: true, class: true, name: true } });
}
