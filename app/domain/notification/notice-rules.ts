import { daysLater, instantOf, isTimeZone, wallTime } from "~/language/zoned-time";
import type { MessageTemplate } from "./mail-templates";

/** The kinds of notices of which a person chooses how they are told. All others are always sent by mail at once. */
export const noticeGroups = {
  decisions: [
    "submissionReturned",
    "submissionReturnUndone",
    "correctionOpened",
    "returnDeclined",
    "submissionAccepted",
    "submissionReopened",
    "submissionPublished",
    "submissionReleased",
    "submissionTakenDown",
    "submissionPutBack",
    "submissionWithdrawn",
  ],
  questions: ["clarificationAsked", "clarificationAnswered", "returnAsked"],
  given: ["questionsGiven", "focalPointNamed"],
  comments: ["teamComment"],
  clearance: ["clearanceAsked", "clearanceGiven", "clearanceHandedBack"],
  joint: ["jointNamed", "jointConfirmed", "jointDeclined", "jointWithdrawn"],
} as const satisfies Record<string, readonly MessageTemplate[]>;

export type NoticeGroup = keyof typeof noticeGroups;

export const noticeGroupNames = Object.keys(noticeGroups) as NoticeGroup[];

/** By mail at once, in one mail a day, or in the portal alone. */
export const noticeWays = ["mail", "digest", "portal"] as const;
export type NoticeWay = (typeof noticeWays)[number];

export type NoticeChoices = Record<NoticeGroup, NoticeWay>;

const isWay = (value: unknown): value is NoticeWay => noticeWays.some((way) => way === value);

/** What a person chose; by mail at once where they chose nothing. */
export function readChoices(stored: unknown): NoticeChoices {
  const chosen = (typeof stored === "object" && stored !== null ? stored : {}) as Record<string, unknown>;
  const entries = noticeGroupNames.map((group) => [group, isWay(chosen[group]) ? chosen[group] : "mail"]);
  return Object.fromEntries(entries) as NoticeChoices;
}

/** How a person is told of one. */
export function wayOf(stored: unknown, template: string): NoticeWay {
  const group = noticeGroupNames.find((name) => noticeGroups[name].some((one: string) => one === template));
  return group ? readChoices(stored)[group] : "mail";
}

const hourOfDigest = "T07:00";

/** The next seven o'clock in the morning of a person, at which their daily mail is due. */
export function nextMorning(now: Date, timeZone: string | null): Date {
  const zone = timeZone !== null && isTimeZone(timeZone) ? timeZone : "UTC";
  const today = wallTime(now, zone).slice(0, 10);
  const mornings = [0, 1, 2].map((days) => instantOf(daysLater(today, days) + hourOfDigest, zone));
  return mornings.find((morning) => morning !== null && morning > now) ?? new Date(now.getTime() + 24 * 60 * 60_000);
}
