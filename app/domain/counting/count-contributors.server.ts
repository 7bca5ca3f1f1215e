import { listAuthors } from "~/db/queries/list-authors.server";
import type { Reader } from "~/db/types";
import { participantClassOf } from "~/domain/participant/participant-row";
import { acceptedStatuses } from "./accepted-submissions";
import { countParticipants, type ParticipantCount } from "./count-participants";

function toCounted([slug, participantClass]: readonly [string, string]) {
  return { slug, class: participantClassOf(participantClass) };
}

/**
 * Who contributed to a review: the distinct participants behind its accepted submissions, by group. The shares of the
 * scale of quantifiers are taken of these. With an objective, only those who named it in a current answer.
 */
export function countContributors(read: Reader, reviewId: string, objective?: number): ParticipantCount {
  const authors = listAuthors(read, { reviewId, statuses: acceptedStatuses, objective });
  return countParticipants(
    authors.map(([lead, confirmed]) => ({ participant: toCounted(lead), associates: confirmed.map(toCounted) })),
  );
}
