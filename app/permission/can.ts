import { roles, type Actor, type Role } from "./actor";
import { reachOf, type Permission, type Reach } from "./policy";

/** The part of the world a permission opens to an actor. `access` files turn scopes into a `where`. */
export type Scope =
  | { reach: "all" }
  | { reach: "published" }
  | { reach: "self"; userId: string }
  | { reach: "own"; participantIds: string[] }
  | { reach: "review"; reviewIds: string[] }
  | { reach: "authored"; reviewIds: string[]; userId: string };

/** What a record tells about itself when asked whether an actor may do something to it. */
export type Subject = {
  published?: boolean;
  userId?: string;
  participantId?: string;
  reviewId?: string;
  authorId?: string;
};

function scopeFor(actor: Actor, role: Role, reach: Reach): Scope | undefined {
  if (reach === "all" || reach === "published") return { reach };
  if (actor.kind === "visitor") return undefined;
  if (reach === "self") return { reach, userId: actor.userId };
  if (reach === "own") {
    const held = actor.memberships.filter((membership) => membership.role === role);
    return held.length > 0 ? { reach, participantIds: held.map((m) => m.participantId) } : undefined;
  }
  const reviewIds = actor.staff.filter((held) => held.role === role).map((held) => held.reviewId);
  if (reviewIds.length === 0) return undefined;
  return reach === "review" ? { reach, reviewIds } : { reach, reviewIds, userId: actor.userId };
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
