import type { Database } from "~/db/database.server";
import { findSignIn } from "~/db/queries/find-sign-in.server";
import { visitor, answerViews, memberRoles, staffRoles, type Actor } from "~/permission/actor";
import { hashToken } from "./sign-ins.server";
import { isLive, needsTouch } from "./sign-in-rules";

type SignIn = NonNullable<ReturnType<typeof findSignIn>>;

/** Notes at most once a minute that the sign-in is in use; gives the time of its last use. */
async function noteUse(database: Database, { id, lastSeenAt }: SignIn, now: Date): Promise<Date> {
  if (!needsTouch({ lastSeenAt }, now)) return lastSeenAt;
  await database.write((tx) => tx.signInSession.updateMany({ where: { id }, data: { lastSeenAt: now } }));
  return now;
}

/**
 * The person behind a sign-in token, with all they hold; a visitor where the token is unknown, ended or idle too long.
 * One statement; and a write at most once a minute, unless the request is no use of the sign-in (`unused`).
 */
export async function loadActor(
  database: Database,
  input: { token: string; now: Date; unused?: boolean },
): Promise<Actor> {
  const signIn = findSignIn(database.read, hashToken(input.token));
  if (!signIn || signIn.user.disabledAt) return visitor;
  if (!isLive(signIn, { staff: signIn.staff.length > 0, now: input.now })) return visitor;
  const lastSeenAt = input.unused ? signIn.lastSeenAt : await noteUse(database, signIn, input.now);
  const { id: userId, name, email, language, timeZone } = signIn.user;
  return {
    kind: "user",
    userId,
    signInSessionId: signIn.id,
    signInUse: { lastSeenAt, expiresAt: signIn.expiresAt },
    name,
    email,
    language,
    timeZone,
    answerView: answerViews.find((view) => view === signIn.user.answerView) ?? "question",
    memberships: signIn.members.flatMap(({ id, role }) => {
      const known = memberRoles.find((name) => name === role);
      return known ? [{ participantId: id, role: known }] : [];
    }),
    staff: signIn.staff.flatMap(({ id, slug, role }) => {
      const known = staffRoles.find((name) => name === role);
      return known ? [{ reviewId: id, slug, role: known }] : [];
    }),
  };
}
