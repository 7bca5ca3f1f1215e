import { isDeadlineOver } from "~/language/deadline";

type Cycle = { phase: string; submissionsCloseAt: Date };

/** Whether bodies may ask to take part in a review: while it is open, until its deadline. */
export function takesRegistrations({ phase, submissionsCloseAt }: Cycle, now: Date): boolean {
  return phase === "open" && !isDeadlineOver(submissionsCloseAt, now);
}
