import type { Prisma } from "~/db/types";
import { participantClassOf } from "~/domain/participant/participant-link";
import { tallyShapeOf, type TallyShape } from "~/domain/participant/participant-schema";
import type { QueryContext } from "~/domain/shared/context";
import { inChunks } from "~/domain/shared/in-chunks";
import { mayRead } from "./published-access.server";
import { publishedFilter, topicOf } from "./published-filter.server";
import type { SubmissionFilters } from "./submission-list";

type Wanted = { reviewId: string; filters: SubmissionFilters };

const chunkSize = 500;

/** Participants behind joint submissions that pass, by identifier, with their class: joint submissions are few. */
async function behindJoint({ read }: QueryContext, passing: Prisma.SubmissionWhereInput): Promise<Map<string, string>> {
  const rows = await read.submission.findMany({
    where: { AND: [passing, { joint: true }] },
    select: {
      participantId: true,
      class: true,
      associates: {
        where: { confirmedAt: { not: null } },
        select: { participantId: true, participant: { select: { class: true } } },
      },
    },
  });
  return new Map(
    rows.flatMap(({ participantId, class: lead, associates }) => [
      [participantId, lead] as const,
      ...(lead === "regional-organization" ? [] : associates).map(
        (associate) => [associate.participantId, associate.participant.class] as const,
      ),
    ]),
  );
}

/** The submissions that a participant sent alone and that pass, by class: the rows of one topic, unless one sender is asked for. */
function countOwn({ read, actor }: QueryContext, { reviewId, filters }: Wanted) {
  if (!mayRead(actor)) return [];
  const { participant, class: participantClass } = filters;
  const submission = participant === undefined ? {} : { submission: publishedFilter({ actor }, { reviewId, filters }) };
  return read.publishedTopic.groupBy({
    by: ["class"],
    where: {
      reviewId,
      joint: false,
      ...topicOf(filters),
      ...(participantClass === undefined ? {} : { class: participantClass }),
      ...submission,
    },
    _count: { _all: true },
  });
}

/**
 * Distinct participants behind the published submissions that pass the filters, by the mark of their class. A joint
 * submission counts for its lead and each associate who confirmed it, but a regional organization's for itself alone; a
 * withdrawn one for nobody. A participant has one submission of its own to a review at most, so that those are counted.
 */
export async function countSubmitters(ctx: QueryContext, wanted: Wanted): Promise<Partial<Record<TallyShape, number>>> {
  const passing = { AND: [publishedFilter(ctx, wanted), { withdrawnAt: null }] };
  const own = { AND: [passing, { joint: false }] };
  const groups = await countOwn(ctx, wanted);
  const joint = await behindJoint(ctx, passing);
  const counted = await inChunks([...joint.keys()], chunkSize, (ids) =>
    ctx.read.submission.findMany({
      where: { AND: [own, { participantId: { in: ids } }] },
      select: { participantId: true },
    }),
  );
  for (const { participantId } of counted) joint.delete(participantId);
  const counts: Partial<Record<TallyShape, number>> = {};
  const add = (stored: string, count: number) => {
    const shape = tallyShapeOf(participantClassOf(stored));
    counts[shape] = (counts[shape] ?? 0) + count;
  };
  for (const { class: stored, _count } of groups) add(stored, _count._all);
  for (const stored of joint.values()) add(stored, 1);
  return counts;
}
