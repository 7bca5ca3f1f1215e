import {
  sentStatuses,
  transitionOf,
  transitions,
  type SentStatus,
  type Condition,
  type SubmissionAct,
  type SubmissionStatus,
} from "~/domain/submission/submission-statuses";
import type { Permission } from "~/permission/policy";

/**
 * Screening is the secretariat's check of a submitted version: it is accepted or returned with a reason. What is accepted
 * is published at once, later, or not at all. An acceptance can be withdrawn as long as the version is not public, and a
 * return for a day, as long as the authors have not changed their answers. A publication cannot: what was published is
 * known. A published text can be removed from public view, for a reason that is shown in its place, and shown again.
 * What was accepted is opened for a correction where its authors ask for it: what is public stays public until the
 * corrected version is.
 */
export const screeningActs = [
  "begin",
  "accept",
  "acceptAndPublish",
  "acceptNotPublic",
  "return",
  "openCorrection",
  "undoReturn",
  "publish",
  "reopen",
  "takeDown",
  "putBack",
] as const satisfies readonly SubmissionAct[];
export type ScreeningAct = (typeof screeningActs)[number];

/** The status in which an act leaves the submission. */
export function statusAfter(act: ScreeningAct): SubmissionStatus {
  const transition = transitions.find((row) => row.act === act);
  if (!transition) throw new Error(`No transition is made by ${act}`);
  return transition.to;
}

/** Everything that the act asks for. */
export function permissionsFor(act: ScreeningAct): readonly Permission[] {
  return [...new Set(transitions.filter((row) => row.act === act).flatMap(({ permissions }) => permissions))];
}

type SentVersion = {
  state: string;
  version: number;
  latestVersion: number;
  /** Why the secretariat removed the text from public view; null where it did not. */
  takenDownReason: string | null;
  /** Its authors ask for it. */
  isAskedFor: boolean;
  /** Whether its return can still be undone; false where it was not returned. */
  returnIsFresh: boolean;
};

const day = 24 * 60 * 60 * 1000;

/** What is known of the latest return of a version: when it was made, and when its authors last saved something. */
export type ReturnMade = { returnedAt: Date | null; draftSavedAt: Date | null };

/** Until when a return can be undone, as far as the time decides. */
export const undoableUntil = (returnedAt: Date) => new Date(returnedAt.getTime() + day);

/** Whether its authors have saved something since the return. */
export function isChangedSince({ returnedAt, draftSavedAt }: ReturnMade): boolean {
  return returnedAt !== null && draftSavedAt !== null && draftSavedAt >= returnedAt;
}

/** A return can be undone for a day, as long as its authors have saved nothing. */
export function isFreshReturn(made: ReturnMade, now: Date): boolean {
  return made.returnedAt !== null && now < undoableUntil(made.returnedAt) && !isChangedSince(made);
}

/** Whether the act is open: in this status, and under the conditions that the table names. */
export function allowsAct(
  { state, takenDownReason, isAskedFor, returnIsFresh, ...sent }: SentVersion,
  act: ScreeningAct,
): boolean {
  const conditions: readonly Condition[] | undefined = transitionOf(state, act)?.when;
  if (!conditions) return false;
  if (conditions.includes("isAskedFor") && !isAskedFor) return false;
  if (conditions.includes("returnIsFresh") && !returnIsFresh) return false;
  if (conditions.includes("wasTakenDown") && takenDownReason === null) return false;
  return sent.version === sent.latestVersion || !conditions.includes("isLatestVersion");
}

/** The acts that are open on a version, in the order of the table. */
export function openActs(version: SentVersion): ScreeningAct[] {
  return screeningActs.filter((act) => allowsAct(version, act));
}

/** The statuses that wait for the secretariat. */
export const waitingStatuses: readonly SentStatus[] = sentStatuses.filter((status) => transitionOf(status, "return"));

export function isWaiting(state: string): boolean {
  return waitingStatuses.some((waiting) => waiting === state);
}

export function isSentStatus(state: string): state is SentStatus {
  return sentStatuses.some((known) => known === state);
}

/**
 * What was decided on a version. An acceptance that is withdrawn is removed from here, a return that is undone is marked;
 * the audit record keeps all.
 */
export type Decision = "accepted" | "returned";

/** What the history of a version tells, from its decisions and the audit record. */
export const stepsDone = [
  "started",
  "accepted",
  "returned",
  "returnUndone",
  "reopened",
  "published",
  "takenDown",
  "putBack",
  "withdrawn",
] as const;
export type ScreeningStepDone = (typeof stepsDone)[number];

/** What the page of a version shows: the text, or what a decision will do. A decision that is not open leads back to the text. */
export type ScreeningStep = "read" | "publish" | "return" | "takeDown";

export function stepOf(
  asked: "publish" | "return" | "takeDown" | undefined,
  acts: readonly ScreeningAct[],
): ScreeningStep {
  if (asked === "return" && acts.includes("return")) return "return";
  if (asked === "takeDown" && acts.includes("takeDown")) return "takeDown";
  const publishable = acts.includes("publish") || acts.includes("acceptAndPublish");
  return asked === "publish" && publishable ? "publish" : "read";
}
