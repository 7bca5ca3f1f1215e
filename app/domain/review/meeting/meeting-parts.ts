import type { MeetingPlace } from "~/db/queries/meeting/find-meeting-place.server";

/** The segments of a meeting that are no thematic session, in which statements are made too. */
export const segments = ["opening", "closing"] as const;
export type Segment = (typeof segments)[number];

/** A part of a meeting as an address names it: "2027-06-15", "opening", "session-2", "closing". */
export type MeetingPart =
  | { kind: "day"; key: string; day: string }
  | { kind: Segment; key: Segment }
  | { kind: "session"; key: string; session: number };

/** What `Attendance.part` says of who attended the meeting without more being known. */
export const wholeMeeting = "meeting";

const mostDays = 31;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** The part that an address names; null where it is none. Whether the meeting has it is asked of `hasPart`. */
export function readPart(key: string): MeetingPart | null {
  const segment = segments.find((one) => one === key);
  if (segment) return { kind: segment, key: segment };
  if (dayPattern.test(key)) return { kind: "day", key, day: key };
  const session = /^session-([1-9]\d?)$/.exec(key)?.[1];
  return session === undefined ? null : { kind: "session", key, session: Number(session) };
}

type Days = { meetingOn: string | null; meetingEndsOn: string | null };

/** The days of a meeting that lasts several, in order; none where it lasts one, which is the meeting as a whole. */
export function daysOf({ meetingOn, meetingEndsOn }: Days): string[] {
  if (meetingOn === null || meetingEndsOn === null || meetingEndsOn <= meetingOn) return [];
  const days: string[] = [];
  const day = new Date(`${meetingOn}T12:00:00Z`);
  while (days.length < mostDays && (days.at(-1) ?? "") < meetingEndsOn) {
    days.push(day.toISOString().slice(0, 10));
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return days;
}

type HeldSession = { number: number; heldOn: string | null };

/**
 * All parts of a meeting in their order: each of its days with the sessions of that day, the opening first and the closing
 * last. A session of which no day is given is held on the first.
 */
export function partsOf({ sessions, ...days }: Days & { sessions: readonly HeldSession[] }): MeetingPart[] {
  const all = daysOf(days);
  const [first = ""] = all;
  const heldOn = (session: HeldSession) => session.heldOn ?? first;
  const line = ({ number: session }: HeldSession) => ({ kind: "session" as const, key: `session-${session}`, session });
  const opening: MeetingPart = { kind: "opening", key: "opening" };
  const byDay = all.flatMap((day): MeetingPart[] => [
    { kind: "day", key: day, day },
    ...(day === first ? [opening] : []),
    ...sessions.filter((session) => heldOn(session) === day).map(line),
  ]);
  const others = sessions.filter((session) => !all.includes(heldOn(session))).map(line);
  return [...(all.length > 0 ? byDay : [opening]), ...others, { kind: "closing", key: "closing" }];
}

/** Whether the meeting has this part. */
export function hasPart(part: MeetingPart, place: MeetingPlace): boolean {
  if (part.kind === "day") return daysOf(place).includes(part.day);
  return part.kind !== "session" || place.sessionId !== null;
}

/** How a part is stored with attendance: a session by its identifier, so that a new number changes nothing. */
export function storedPart(part: MeetingPart | null, sessionId: string | null): string {
  if (part === null) return wholeMeeting;
  return part.kind === "session" ? (sessionId ?? "") : part.key;
}

/** Who attended, each once, whatever parts of the meeting they attended. */
export function attendeesOf<Row extends { participantId: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.participantId, row])).values()];
}
