import type { When } from "~/language/format-when";

type Held = { heldOn: string | null; heldAt: string | null };

/** A session of which no day is given is held on the first day of the meeting. */
export function whenHeld({ heldOn, heldAt }: Held, meetingOn: string | null): When {
  return { day: heldOn ?? meetingOn, at: heldAt };
}

type Meeting = { meetingOn: string | null; meetingEndsOn: string | null };

/** Whether a day is one of the meeting; where its days are not known, every day may be. */
export function isDayOfMeeting(day: string, { meetingOn, meetingEndsOn }: Meeting): boolean {
  return meetingOn === null || (day >= meetingOn && day <= (meetingEndsOn ?? meetingOn));
}
