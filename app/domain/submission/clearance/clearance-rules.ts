import { isDeadlineOver } from "~/language/deadline";

/**
 * Clearance: before a text is sent, a focal point may ask a superior, or a colleague of the team, to read the whole of it.
 * Until then it cannot be changed. The person clears it, with name and title, or hands it back with a reason; the focal
 * point may cancel the request. What is cleared is one text, named by the SHA-256 that its receipt would state (`markToClear`; who may read it counts as a change): with
 * the first change it is no longer cleared. A team that does not use it has no step more; a focal point may say that
 * nothing is sent without it (Participation.clearanceRequired).
 */

const day = 24 * 60 * 60_000;

/** How long a link to a text works, in milliseconds. */
export const clearanceLife = 14 * day;

/** How many comments a person may leave on one text. */
export const mostComments = 200;

/** As Clearance.decision stores them. */
export const clearanceDecisions = ["cleared", "handed-back", "cancelled"] as const;
export type ClearanceDecision = (typeof clearanceDecisions)[number];

export const clearanceStatuses = ["waiting", "expired", ...clearanceDecisions, "changed"] as const;
/** `expired`: the link no longer works, and nothing was decided; `changed`: it was cleared, and changed since. */
export type ClearanceStatus = (typeof clearanceStatuses)[number];

type Asked = { decision: string | null; recipientId: string | null; expiresAt: Date; sha256: string };

/** Whether the text that was cleared last is the text there is. */
export function isCleared(cleared: string | null, sha256: string): boolean {
  return cleared !== null && cleared === sha256;
}

/** A colleague needs no link: only a link expires. */
export function clearanceStatusOf(
  { decision, recipientId, expiresAt, sha256 }: Asked,
  { now, text }: { now: Date; text: string },
): ClearanceStatus {
  const known = clearanceDecisions.find((one) => one === decision);
  if (known === "cleared") return isCleared(sha256, text) ? "cleared" : "changed";
  if (known) return known;
  return recipientId === null && isDeadlineOver(expiresAt, now) ? "expired" : "waiting";
}
