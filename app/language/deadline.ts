const minute = 60_000;

/**
 * When a deadline is over. Deadlines are told to the minute, and the minute that is told still counts: "until 23:59"
 * ends at 24:00. Rules, pages and mails all ask here.
 */
export function endOfDeadline(deadline: Date): Date {
  return new Date((Math.floor(deadline.getTime() / minute) + 1) * minute);
}

/** Whether a deadline is over. */
export function isDeadlineOver(deadline: Date, now: Date): boolean {
  return endOfDeadline(deadline) <= now;
}
