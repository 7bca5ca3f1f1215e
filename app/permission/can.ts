import { roles, type Actor, type Role, type SignedInUser } from "./actor";
import { reachOf, type Permission, type Reach } from "./policy";

/** The part of the world a permission opens to an actor. `access` files turn scopes into a `where`. */
export type Scope =
  | { reach: "all" }
  | { reach: "published" }
  | { reach: "self"; userId: string }
  | { reach: "own"; participantIds: string[] }
  | { reach: "review"; reviewIds: string[] }
  | { reach: "authored"; reviewIds: string[]; userId: string }
  | { reach: "entered"; reviewIds: string[] };

/** What a record tells about itself when asked whether an actor may do something to it. */
export type Subject = {
  published?: boolean;
  userId?: string;
  participantId?: string;
  reviewId?: string;
  authorId?: string;
  /** Staff of the review entered it on behalf of the participant: see domain/submission/on-behalf. */
  entered?: boolean;
};

/** Whether the actor holds a role that is of no review and no participant. */
function holdsEverywhere(actor: Actor, role: Role): boolean {
  if (role === "administrator") return actor.kind === "user" && actor.administrator === true;
  return role === "visitor" || (role === "user" && actor.kind === "user");
}

function scopeFor(actor: Actor, role: Role, reach: Reach): Scope | null {
  switch (reach) {
    case "all":
    case "published":
      return holdsEverywhere(actor, role) ? { reach } : null;
    case "self":
    case "own":
    case "review":
    case "authored":
    case "entered":
      return actor.kind === "visitor" ? null : scopeOfUser(actor, role, reach);
  }
}

type PersonalReach = Exclude<Reach, "all" | "published">;

function scopeOfUser(user: SignedInUser, role: Role, reach: PersonalReach): Scope | null {
  const reviewIds = user.staff.filter((held) => held.role === role).map((held) => held.reviewId);
  const participantIds = user.memberships.filter((held) => held.role === role).map((held) => held.participantId);
  switch (reach) {
    case "self":
      return { reach, userId: user.userId };
    case "own":
      return participantIds.length > 0 ? { reach, participantIds } : null;
    case "review":
    case "entered":
      return reviewIds.length > 0 ? { reach, reviewIds } : null;
    case "authored":
      return reviewIds.length > 0 ? { reach, reviewIds, userId: user.userId } : null;
  }
}

/** Every scope in which the actor holds the permission; empty where there is none. */
export function scopeOf(actor: Actor, permission: Permission): Scope[] {
  return roles.flatMap((role) => {
    const reach = reachOf(permission, role);
    const scope = reach && scopeFor(actor, role, reach);
    return scope ? [scope] : [];
  });
}

function includes(ids: string[], id: string | undefined): boolean {
  return id !== undefined && ids.includes(id);
}

function covers(scope: Scope, subject: Subject): boolean {
  switch (scope.reach) {
    case "all":
      return true;
    case "published":
      return subject.published === true;
    case "self":
      return subject.userId === scope.userId;
    case "own":
      return includes(scope.participantIds, subject.participantId);
    case "review":
      return includes(scope.reviewIds, subject.reviewId);
    case "authored":
      return includes(scope.reviewIds, subject.reviewId) && subject.authorId === scope.userId;
    case "entered":
      return includes(scope.reviewIds, subject.reviewId) && subject.entered === true;
  }
}

/** Whether the actor may do this to this record. */
export function can(actor: Actor, permission: Permission, subject: Subject): boolean {
  return scopeOf(actor, permission).some((scope) => covers(scope, subject));
}

/** Whether the actor holds the permission for anything at all: opens an area, says nothing of a record in it. */
export function canAnywhere(actor: Actor, permission: Permission): boolean {
  return scopeOf(actor, permission).length > 0;
}

function isOfItsKind(actor: SignedInUser, reach: Reach): boolean {
  switch (reach) {
    case "own":
      return actor.memberships.length > 0;
    case "review":
    case "authored":
      return actor.staff.length > 0;
    case "all":
      return actor.administrator === true;
    case "published":
    case "self":
      return true;
    case "entered":
      return false;
  }
}

/**
 * Whether a permission is for people of the actor's kind (those who answer, staff, administrators), who may then be told
 * that they do not hold it. To others what it opens does not exist.
 */
export function isForTheKindOf(actor: Actor, permission: Permission): boolean {
  if (actor.kind === "visitor") return false;
  return roles.some((role) => {
    const reach = reachOf(permission, role);
    return reach ? isOfItsKind(actor, reach) : false;
  });
}
