import { instantOf } from "~/language/zoned-time";

/**
 * What comes by e-mail, by post or at a workshop is entered by the secretariat on behalf of the participant: with the
 * channel, the day on which it came, the original, and who confirms for the participant. Staff type it on the pages on
 * which others answer, and send it as they do; a link asks the participant whether this is what it sent. Until it says
 * so, the text is marked wherever it is shown, and is not published, unless the secretariat decides that with a reason.
 * Where the participant says what is wrong, the text goes back to staff; a public one is taken from public view. Every
 * version that staff send needs a confirmation of its own. Once a focal point sends a version themselves it is
 * the participant's own, and staff no longer write in it.
 *
 * What was received in time is in time, however late it is typed: the day on which it came is what counts.
 */

export const channels = ["email", "post", "workshop"] as const;
export type Channel = (typeof channels)[number];

/** As Submission.onBehalf stores them; null where the participant wrote the text itself. */
export const onBehalfStatuses = ["unconfirmed", "objected", "confirmed", "taken-over"] as const;
export type OnBehalfStatus = (typeof onBehalfStatuses)[number];

/** What is shown of it wherever the text is: nothing once it was confirmed. */
export type EntryMark = "unconfirmed" | "objected";

const day = 24 * 60 * 60_000;

/** How long a link to confirm works, in milliseconds. */
export const entryLinkLife = 30 * day;

export function onBehalfOf(stored: string | null): OnBehalfStatus | null {
  return onBehalfStatuses.find((one) => one === stored) ?? null;
}

/** Whether the staff of the review act for its participant: see db/queries/draft/entered.ts. */
export function isEntered(stored: string | null): boolean {
  return stored !== null && stored !== "taken-over";
}

export function entryMarkOf(stored: string | null): EntryMark | null {
  return stored === "unconfirmed" || stored === "objected" ? stored : null;
}

type Entered = { onBehalf: string | null; unconfirmedReason: string | null };

/** Nothing is attributed to a participant that it did not say: whether the text may be shown to everybody. */
export function mayBePublished({ onBehalf, unconfirmedReason }: Entered): boolean {
  if (onBehalf === "objected") return false;
  return onBehalf !== "unconfirmed" || unconfirmedReason !== null;
}

/** When it came, as far as a deadline is concerned: the beginning of the day on which it came, in the zone of the review. */
export function receivedAt(receivedOn: string, timeZone: string, now: Date): Date {
  const start = instantOf(`${receivedOn}T00:00`, timeZone);
  return start && start < now ? start : now;
}
