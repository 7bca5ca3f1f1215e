import type { Actor } from "./actor";
import { scopeOf, type Scope } from "./can";
import type { Permission } from "./policy";

/** Ids that a scope limits to; `entered` opens records one by one, and no list; "all" where it limits nothing. */
export type ReachedIds = string[] | "all";

function reviewsOf(scope: Scope): ReachedIds {
  switch (scope.reach) {
    case "all":
      return "all";
    case "review":
    case "authored":
      return scope.reviewIds;
    case "published":
    case "self":
    case "own":
    case "entered":
      return [];
  }
}

function participantsOf(scope: Scope): ReachedIds {
  switch (scope.reach) {
    case "all":
      return "all";
    case "own":
      return scope.participantIds;
    case "published":
    case "self":
    case "review":
    case "authored":
    case "entered":
      return [];
  }
}

function united(parts: ReachedIds[]): ReachedIds {
  const ids: string[] = [];
  for (const part of parts) {
    if (part === "all") return "all";
    ids.push(...part);
  }
  return [...new Set(ids)];
}

/** The reviews in which the actor holds the permission; a new reach has to say here which reviews it opens. */
export function reviewIdsOf(actor: Actor, permission: Permission): ReachedIds {
  return united(scopeOf(actor, permission).map(reviewsOf));
}

/** The participants for which the actor holds the permission. */
export function participantIdsOf(actor: Actor, permission: Permission): ReachedIds {
  return united(scopeOf(actor, permission).map(participantsOf));
}

/** The same as a condition on an identifier. */
export function idIn(ids: ReachedIds): { id?: { in: string[] } } {
  return ids === "all" ? {} : { id: { in: ids } };
}

function opensPublished(scope: Scope): boolean {
  switch (scope.reach) {
    case "all":
    case "published":
      return true;
    case "self":
    case "own":
    case "review":
    case "authored":
    case "entered":
      return false;
  }
}

/** Whether the permission opens what is published to the actor. */
export function reachesPublished(actor: Actor, permission: Permission): boolean {
  return scopeOf(actor, permission).some(opensPublished);
}
