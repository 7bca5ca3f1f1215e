/**
 * A sign-in is a person's way in, held by a token in a cookie; a *session* is a thematic session, never this.
 * Idle limits and the longest life follow the portal's promises on security.
 */
const minute = 60_000;
export const idleLimit = { staff: 30 * minute, respondent: 60 * minute };
export const longestLife = 12 * 60 * minute;

/** Milliseconds before its end at which a person is told that a sign-in will end. */
export const warnBefore = 5 * minute;

/** The time of last use is written at most once a minute, and pages tell of their use no more often. */
export const touchEvery = minute;

type SignIn = { lastSeenAt: Date; expiresAt: Date; endedAt: Date | null };

/** Not ended, not idle for too long, not older than twelve hours. */
export function isLive(signIn: SignIn, { staff, now }: { staff: boolean; now: Date }): boolean {
  const idle = now.getTime() - signIn.lastSeenAt.getTime();
  const limit = staff ? idleLimit.staff : idleLimit.respondent;
  return signIn.endedAt === null && idle <= limit && now < signIn.expiresAt;
}

export function needsTouch(signIn: Pick<SignIn, "lastSeenAt">, now: Date): boolean {
  return now.getTime() - signIn.lastSeenAt.getTime() > touchEvery;
}

/** `endsIn`: milliseconds until the end if it is not used any more. `final`: using it does not put the end off. */
export type SignInTime = { endsIn: number; final: boolean };

/** How long a sign-in still lasts: until it was idle for too long, at the latest until twelve hours after it began. */
export function timeLeftOf(
  signIn: Pick<SignIn, "lastSeenAt" | "expiresAt">,
  { staff, now }: { staff: boolean; now: Date },
): SignInTime {
  const idleEnd = signIn.lastSeenAt.getTime() + (staff ? idleLimit.staff : idleLimit.respondent);
  const latestEnd = signIn.expiresAt.getTime();
  return { endsIn: Math.max(0, Math.min(idleEnd, latestEnd) - now.getTime()), final: latestEnd <= idleEnd };
}
