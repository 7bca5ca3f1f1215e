import type { Actor, SignedInUser } from "~/permission/actor";
import { can, type Subject } from "~/permission/can";
import type { Permission } from "~/permission/policy";
import { forbidden } from "./domain-error";

/**
 * The one place where a command is refused. The record is found in the actor's scope first, in the same transaction, so
 * that what is outside it is answered as if it did not exist.
 * @throws DomainError forbidden where the actor may know of the record and may not do this to it.
 */
export function requirePermission(actor: Actor, permission: Permission, subject: Subject): void {
  if (!can(actor, permission, subject)) throw forbidden();
}

/**
 * The actor as a person with an account.
 * @throws DomainError forbidden for a visitor.
 */
export function requireSignedIn(actor: Actor): SignedInUser {
  if (actor.kind === "visitor") throw forbidden();
  return actor;
}
