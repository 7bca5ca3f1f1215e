import { memberRoles, staffRoles, visitor, type Actor } from "~/permission/actor";
import { signedIn } from "../given/actors";
import type { Place } from "./places";

const nobody = signedIn();

type Named = { name: string; actor: Actor };

/** Everybody there is, seen from a place: a visitor, a person without any role, each role here and each role elsewhere. */
export function actorsAt(place: Place): Named[] {
  const members = memberRoles.flatMap((role): Named[] => [
    { name: `${role} here`, actor: { ...nobody, memberships: [{ participantId: place.participantId, role }] } },
    { name: `${role} elsewhere`, actor: { ...nobody, memberships: [{ participantId: "elsewhere", role }] } },
  ]);
  const staff = staffRoles.flatMap((role): Named[] => [
    { name: `${role} here`, actor: { ...nobody, staff: [{ reviewId: place.reviewId, role }] } },
    { name: `${role} elsewhere`, actor: { ...nobody, staff: [{ reviewId: "elsewhere", role }] } },
  ]);
  const administrator = { name: "administrator", actor: { ...nobody, administrator: true } };
  return [{ name: "visitor", actor: visitor }, { name: "user", actor: nobody }, ...members, ...staff, administrator];
}
