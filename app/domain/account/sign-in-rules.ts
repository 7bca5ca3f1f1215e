/**
 * A sign-in is a person's way in, held by a token in a cookie; a *session* is a thematic session, never this.
 * Idle limits and the longest life follow the portal's promises on security.
 */
const minute = 60_000;
export const idleLimit = { staff: 30 * minute, respondent: 60 * minute };
export const longestLife = 12 * 60 * minute;

type SignIn = { lastSeenAt: Date; expiresAt: Date; endedAt: Date | null };

/** Not ended, not idle for too long, not older than twelve hours. */
export function isLive(signIn: SignIn, { staff, now }: { staff: boolean; now: Date }): boolean {
  const idle = now.getTime() - signIn.lastSeenAt.getTime();
  const limit = staff ? idleLimit.staff : idleLimit.respondent;
  return signIn.endedAt === null && idle <= limit && now < signIn.expiresAt;
}

/** The time of last use is written at most once a minute. */
export function needsTouch(signIn: SignIn, now: Date): boolean {
  return now.getTime() - signIn.lastSeenAt.getTime() > minute;
}
