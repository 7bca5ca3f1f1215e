import type { QueryContext } from "~/domain/shared/context";
import { timeLeftOf, type SignInTime } from "./sign-in-rules";

/** How long the present sign-in still lasts; null for a visitor. */
export function readSignInTime({ actor, now }: Pick<QueryContext, "actor" | "now">): SignInTime | null {
  if (actor.kind === "visitor" || !actor.signInUse) return null;
  return timeLeftOf(actor.signInUse, { staff: actor.staff.length > 0, now });
}
