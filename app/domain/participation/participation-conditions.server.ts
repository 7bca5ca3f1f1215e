import type { ParticipationConditions } from "~/db/queries/participations/list-participations.server";
import { countForThemselves } from "~/domain/counting/participants-behind.server";
import { entityKey } from "~/domain/participant/entity-key";
import { membersOfSubRegion } from "~/domain/participant/sub-regions.server";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import { isDeadlineOver } from "~/language/deadline";
import type { ParticipationFilters } from "./participation-search";
import { participationStatuses, unanswered, type StatusFilter } from "./participation-status";

const minute = 60_000;

/** A pattern of LIKE that finds a folded name with these words in it; what folds to nothing is found nowhere. */
function patternOf(q: string): string {
  const key = entityKey(q);
  return key === "" ? "\u0000" : `%${key}%`;
}

/** Addresses are found as they are typed; the signs of a pattern are no part of one. */
const addressPattern = (q: string) => `%${q.toLowerCase().replace(/[%_\\]/g, "")}%`;

const placeOf = (status: (typeof participationStatuses)[number]) => participationStatuses.indexOf(status);

function statusesOf(filter: StatusFilter | undefined): string | undefined {
  if (filter === "unanswered") return JSON.stringify(unanswered.map(placeOf));
  const known = participationStatuses.find((status) => status === filter);
  return known === undefined ? undefined : JSON.stringify([placeOf(known)]);
}

/** What the statement must know of the time, and of who is counted behind a submission, to place participants. */
export function placingConditions(
  { submissionsCloseAt }: Pick<ReviewSetup, "submissionsCloseAt">,
  now: Date,
): Pick<ParticipationConditions, "closed" | "minute" | "alone"> {
  return {
    closed: isDeadlineOver(submissionsCloseAt, now) ? 1 : 0,
    minute: new Date(Math.floor(now.getTime() / minute) * minute).toISOString(),
    alone: JSON.stringify(countForThemselves),
  };
}

/** Filters as the statement takes them. */
export function conditionsOf(
  setup: Pick<ReviewSetup, "id" | "submissionsCloseAt">,
  filters: ParticipationFilters,
  now: Date,
): ParticipationConditions {
  const { q, region, status, language } = filters;
  const members = region === undefined ? undefined : membersOfSubRegion(region);
  return {
    reviewId: setup.id,
    class: filters.class,
    members: members ? JSON.stringify(members) : undefined,
    language: language,
    q: q === undefined ? undefined : patternOf(q),
    address: q?.includes("@") ? addressPattern(q) : undefined,
    statuses: statusesOf(status),
    overdue: status === "overdue" ? 1 : undefined,
    late: status === "late" ? 1 : undefined,
    extended: status === "extended" ? 1 : undefined,
    ...placingConditions(setup, now),
  };
}
