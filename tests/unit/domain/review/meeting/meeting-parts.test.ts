import { expect, test } from "vitest";
import { partsOf } from "~/domain/review/meeting/meeting-parts";

const session = (number: number, heldOn: string | null = null) => ({ number, heldOn });
const keys = (meetingEndsOn: string | null, ...sessions: ReturnType<typeof session>[]) =>
  partsOf({ meetingOn: "2027-06-15", meetingEndsOn, sessions }).map(({ key }) => key);

test("each day of a meeting has its sessions, the opening is on the first, and the closing is last", () => {
  const days = keys(
    "2027-06-16",
    session(1),
    session(2, "2027-06-16"),
    session(3, "2027-06-15"),
    session(4, "2027-07-01"),
  );
  expect(days).toEqual([
    "2027-06-15",
    "opening",
    "session-1",
    "session-3",
    "2027-06-16",
    "session-2",
    "session-4",
    "closing",
  ]);
  expect(keys(null, session(1), session(2))).toEqual(["opening", "session-1", "session-2", "closing"]);
});
