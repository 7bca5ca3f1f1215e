import type { QueryContext } from "~/domain/shared/context";
import { timeLeftOf, type SignInTime } from "./sign-in-rules";

/** How long the present sign-in still lasts; null for a visitor. */
export async function readSignInTime({ read, actor, now }: QueryContext): Promise<SignInTime | null> {
  if (actor.kind === "visitor") return null;
  const signIn = await read.signInSession.findUnique({
    where: { id: actor.signInSessionId },
    select: { lastSeenAt: true, expiresAt: true },
  });
  return signIn ? timeLeftOf(signIn, { staff: actor.staff.length > 0, now }) : null;
}
