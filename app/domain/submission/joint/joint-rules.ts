import type { ClosedReason } from "../submission-rules";

/**
 * Joint submissions: a lead names other participants of the review, and a focal point of each reads the text as it is,
 * and confirms or declines. What is confirmed is one text, named by its mark (`markToConfirm`: its words and who may read
 * them): with the first change it is no longer confirmed.
 *
 * A text that is sent names at its head those who confirmed that very text. Those who have not answered, or confirmed an
 * earlier text, do not prevent it from being sent: they are listed to the lead before, and are not named. So nobody waits
 * for another's answer, and no text is ascribed to a participant that has not read it.
 *
 * A confirmation can be withdrawn at any time. Before the text is sent that takes effect at once; afterwards the
 * participant is no longer named in lists nor counted from then on, the published text says that it withdrew and when,
 * and the next version does not name it. The frozen text and its receipt stay as they are.
 *
 * A submission that was sent by one participant alone stays its own; others can align themselves with it.
 */
export const jointStatuses = ["asked", "confirmed", "changed", "declined", "withdrawn"] as const;
/** `changed`: it confirmed an earlier text. */
export type JointStatus = (typeof jointStatuses)[number];

export type Named = {
  agreedAt: Date | null;
  agreedText: string | null;
  declinedAt: Date | null;
  withdrawnAt: Date | null;
  namedAt: Date | null;
};

/** What a participant that is named has said, seen from the text there is now. */
export function jointStatusOf(
  { agreedAt, agreedText, declinedAt, withdrawnAt, namedAt }: Named,
  text: string,
): JointStatus {
  if (agreedAt) return agreedText === text ? "confirmed" : "changed";
  if (declinedAt) return "declined";
  return withdrawnAt && (!namedAt || withdrawnAt >= namedAt) ? "withdrawn" : "asked";
}

/** The same where nothing of the text has changed since it was sent: what was confirmed then, is. */
export function sentStatusOf(named: Named, text: string): JointStatus {
  const status = jointStatusOf(named, text);
  return status === "changed" ? "confirmed" : status;
}

/** How many participants a submission names at most. */
export const mostNamed = 250;

/** Why nobody can be named now; null where someone can. */
export function whyNotName({
  writeClosed,
  joint,
  versions,
}: {
  writeClosed: ClosedReason | null;
  joint: boolean;
  versions: number;
}): ClosedReason | null {
  if (writeClosed) return writeClosed;
  return !joint && versions > 0 ? "sentAlone" : null;
}
