import { isDeadlineOver } from "~/language/deadline";

const hour = 60 * 60 * 1000;

/** When those who have not sent are told of their deadline, in hours before it: 14, 7 and 2 days, and 6 hours. */
export const noticeHours = [14 * 24, 7 * 24, 2 * 24, 6] as const;

/** The last notice that was sent: how many hours before which deadline. */
type Noticed = { noticedHours: number | null; noticedDeadline: Date | null };

function sentBefore(deadline: Date, { noticedHours, noticedDeadline }: Noticed): number {
  const sameDeadline = noticedDeadline?.getTime() === deadline.getTime();
  return sameDeadline && noticedHours !== null ? noticedHours : Infinity;
}

/** How long after a deadline those who had begun are told that it has passed. */
const missedFor = 7 * 24 * hour;

/** Whether a deadline has passed, which includes the minute that it names, and nothing was said of it yet. */
export function isMissed(deadline: Date, noticed: Noticed, now: Date): boolean {
  const over = isDeadlineOver(deadline, now) && now.getTime() - deadline.getTime() < missedFor;
  return over && sentBefore(deadline, noticed) > 0;
}

/**
 * The notice that is due now, in hours before the deadline; null where none is. Of several that were missed, as while the
 * portal was down, only the latest is due. A deadline that has moved has notices of its own.
 */
export function dueNotice(deadline: Date, noticed: Noticed, now: Date): number | null {
  const left = deadline.getTime() - now.getTime();
  if (left <= 0) return null;
  const reached = noticeHours.filter((hours) => left <= hours * hour).at(-1);
  return reached !== undefined && reached < sentBefore(deadline, noticed) ? reached : null;
}
