import type { Database } from "~/db/database.server";
import { visitor, answerViews, memberRoles, staffRoles, type Actor } from "~/permission/actor";
import { hashToken } from "./sign-in-token.server";
import { isLive, needsTouch } from "./sign-in-rules";

const everythingHeld = {
  id: true,
  lastSeenAt: true,
  expiresAt: true,
  endedAt: true,
  user: {
    select: {
      id: true,
      name: true,
      email: true,
      language: true,
      timeZone: true,
      answerView: true,
      disabledAt: true,
      members: { select: { participantId: true, role: true } },
      staff: { select: { reviewId: true, role: true } },
    },
  },
} as const;

/**
 * The person behind a sign-in token, with all they hold; a visitor where the token is unknown, ended or idle too long.
 * Notes at most once a minute that the sign-in is in use, unless the request is no use of it (`unused`).
 */
export async function loadActor(
  database: Database,
  input: { token: string; now: Date; unused?: boolean },
): Promise<Actor> {
  const tokenHash = hashToken(input.token);
  const session = await database.read.signInSession.findUnique({
    where: { tokenHash },
    select: everythingHeld,
  });
  if (!session || session.user.disabledAt) return visitor;
  const { user } = session;
  if (!isLive(session, { staff: user.staff.length > 0, now: input.now })) return visitor;
  if (!input.unused && needsTouch(session, input.now)) {
    await database.write((tx) =>
      tx.signInSession.updateMany({ where: { id: session.id }, data: { lastSeenAt: input.now } }),
    );
  }
  return {
    kind: "user",
    userId: user.id,
    signInSessionId: session.id,
    name: user.name,
    email: user.email,
    language: user.language,
    timeZone: user.timeZone,
    answerView: answerViews.find((view) => view === user.answerView) ?? "question",
    memberships: user.members.flatMap(({ participantId, role }) => {
      const known = memberRoles.find((name) => name === role);
      return known ? [{ participantId, role: known }] : [];
    }),
    staff: user.staff.flatMap(({ reviewId, role }) => {
      const known = staffRoles.find((name) => name === role);
      return known ? [{ reviewId, role: known }] : [];
    }),
  };
}
