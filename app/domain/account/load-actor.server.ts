import type { Database } from "~/db/database.server";
import { findSignIn } from "~/db/queries/find-sign-in.server";
import { visitor, answerViews, memberRoles, staffRoles, type Actor } from "~/permission/actor";
import { hashToken } from "./sign-ins.server";
import { noteSignInUse } from "./note-sign-in-use.server";
import { isLive } from "./sign-in-rules";

export type ActorQuery = {
  token: string;
  now: Date;
  /** The request does not count as use of the sign-in. */
  unused?: boolean;
  /** Told why the use of the sign-in could not be noted; the request continues. */
  onUseNotNoted?: (error: unknown) => void;
};

/**
 * The person behind a sign-in token, with all they hold; a visitor where the token is unknown, ended or idle too long.
 * One statement; and a write at most once a minute, unless the request is no use of the sign-in (`unused`).
 */
export async function loadActor(
  database: Database,
  { token, now, unused = false, onUseNotNoted }: ActorQuery,
): Promise<Actor> {
  const signIn = findSignIn(database.read, hashToken(token));
  if (!signIn || signIn.user.disabledAt) return visitor;
  const { administrator, hasSecondFactor } = signIn.user;
  if (!isLive(signIn, { staff: signIn.staff.length > 0 || administrator, now })) return visitor;
  const lastSeenAt = unused ? signIn.lastSeenAt : await noteSignInUse(database, signIn, { now, onUseNotNoted });
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
    administrator,
    unreadNotices: signIn.user.unreadNotices,
    secondFactorNeeded: !hasSecondFactor && signIn.staff.some(({ secondFactorRequired }) => secondFactorRequired),
    staff: signIn.staff.flatMap(({ id, slug, role, secondFactorRequired }) => {
      if (secondFactorRequired && !hasSecondFactor) return [];
      const known = staffRoles.find((name) => name === role);
      return known ? [{ reviewId: id, slug, role: known }] : [];
    }),
  };
}
