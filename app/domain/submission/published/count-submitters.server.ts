import type { Prisma } from "~/db/types";
import { tallyOf, type Tally } from "~/domain/counting/count-participants";
import { participantsBehind } from "~/domain/counting/participants-behind";
import { confirmedAssociates } from "~/domain/counting/participants-behind.server";
import { eachGroup, groupOf } from "~/domain/participant/participant-groups";
import { participantClassOf } from "~/domain/participant/participant-row";
import type { ParticipantClass } from "~/domain/participant/participant-schema";
import type { QueryContext } from "~/domain/shared/context";
import { inChunks } from "~/domain/shared/in-chunks";
import { mayRead } from "./published-access.server";
import { publishedFilter, topicOf } from "./published-filter.server";
import type { SubmissionFilters } from "./submission-list";

type Wanted = { reviewId: string; filters: SubmissionFilters };

const chunkSize = 500;

const counted = { select: { id: true, class: true } } as const;

function toCounted(row: { id: string; class: string }) {
  return { id: row.id, class: participantClassOf(row.class) };
}

/** Participants counted behind joint submissions that pass, by identifier, with their class: joint submissions are few. */
async function behindJoint(
  { read }: QueryContext,
  passing: Prisma.SubmissionWhereInput,
): Promise<Map<string, ParticipantClass>> {
  const rows = await read.submission.findMany({
    where: { AND: [passing, { joint: true }] },
    select: { participant: counted, associates: { ...confirmedAssociates, select: { participant: counted } } },
  });
  const participants = rows.flatMap(({ participant, associates }) =>
    participantsBehind({
      participant: toCounted(participant),
      associates: associates.map((associate) => toCounted(associate.participant)),
    }),
  );
  return new Map(participants.map(({ id, class: known }) => [id, known]));
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
 * Distinct participants counted behind the published submissions that pass the filters (`participants-behind.ts`), by
 * mark; nobody for a withdrawn one. A participant has one submission of its own to a review at most, so that those are
 * counted.
 */
export async function countSubmitters(ctx: QueryContext, wanted: Wanted): Promise<Tally> {
  const passing = { AND: [publishedFilter(ctx, wanted), { withdrawnAt: null }] };
  const own = { AND: [passing, { joint: false }] };
  const groups = await countOwn(ctx, wanted);
  const joint = await behindJoint(ctx, passing);
  const both = await inChunks([...joint.keys()], chunkSize, (ids) =>
    ctx.read.submission.findMany({
      where: { AND: [own, { participantId: { in: ids } }] },
      select: { participantId: true },
    }),
  );
  for (const { participantId } of both) joint.delete(participantId);
  const counts = eachGroup(() => 0);
  for (const { class: stored, _count } of groups) counts[groupOf(participantClassOf(stored))] += _count._all;
  for (const known of joint.values()) counts[groupOf(known)] += 1;
  return tallyOf(counts);
}
