import { findSubmitterRows, type PartyColumns } from "~/db/queries/count-published.server";
import { tallyOf, type Tally } from "~/domain/counting/count-participants";
import { participantsBehind } from "~/domain/counting/participants-behind";
import { eachGroup, groupOf } from "~/domain/participant/participant-groups";
import { participantClassOf } from "~/domain/participant/participant-row";
import type { QueryContext } from "~/domain/shared/context";
import { mayRead } from "./published-access.server";
import { topicOf } from "./published-filter.server";
import type { SubmissionFilters } from "./submission-list";

type SubmittersQuery = { reviewId: string; filters: SubmissionFilters };

function toCounted([id, participantClass, sentOwn]: PartyColumns) {
  return { id, class: participantClassOf(participantClass), sentOwn: sentOwn === 1 };
}

/**
 * Distinct participants counted behind the published submissions that pass the filters (`participants-behind.ts`), by
 * mark; nobody for a withdrawn one. A participant has one submission of its own to a review at most, so that those are
 * counted, and a participant who is behind a joint one too is not counted twice.
 */
export function countSubmitters(
  ctx: Pick<QueryContext, "read" | "actor">,
  { reviewId, filters }: SubmittersQuery,
): Tally {
  const counts = eachGroup(() => 0);
  if (!mayRead(ctx.actor)) return tallyOf(counts);
  const { participant, class: participantClass } = filters;
  const query = { reviewId, participant, class: participantClass, ...topicOf(filters) };
  const { own, joint } = findSubmitterRows(ctx.read, query);
  for (const [stored, count] of own) counts[groupOf(participantClassOf(stored))] += count;
  const behind = joint.flatMap(([lead, confirmed]) =>
    participantsBehind({ participant: toCounted(lead), associates: confirmed.map(toCounted) }),
  );
  const others = new Map(behind.filter(({ sentOwn }) => !sentOwn).map((party) => [party.id, party]));
  for (const { class: known } of others.values()) counts[groupOf(known)] += 1;
  return tallyOf(counts);
}
