import { isAnswered } from "~/question-kinds/answer-content";
import { isDeadlineOver } from "~/language/deadline";
import { transitionOf, type Condition } from "./submission-statuses";

/**
 * A submission is what one participant sends to one review. It is drafted by the participant's members, frozen and
 * receipted when the focal point submits it, and screened by the secretariat, which accepts it or returns it with a
 * reason. A returned submission is corrected and submitted again as its next version.
 *
 * Answers are written while the review is open and the submission is with its participant. The deadline concerns
 * sending: what was begun in time stays writable, so that nothing typed is lost, but is not accepted any more. A review may
 * receive late submissions until a later time. They are marked late, and so is a returned one that is sent after the deadline.
 */

type Cycle = { phase: string; opensAt: Date; submissionsCloseAt: Date; lateUntil: Date | null };
type Writable = { state: string; inClearance: boolean; review: Cycle };

/** Why a submission cannot be begun, written or sent; each has its words in `respond:closed`. */
export const closedReasons = [
  "notTakingPart",
  "notOpenYet",
  "deadlinePassed",
  "reviewClosed",
  "inClearance",
  "notInClearance",
  "sent",
  "sentAlone",
  "published",
  "withdrawn",
] as const;
export type ClosedReason = (typeof closedReasons)[number];

/** Whether the secretariat has still to decide on what was sent. */
export function awaitsDecision(state: string): boolean {
  return transitionOf(state, "return") !== undefined;
}

const inPhase = ({ phase }: Cycle, open: boolean): ClosedReason | null => {
  if (phase === "preparation") return "notOpenYet";
  return open ? null : "reviewClosed";
};

/** Conditions of the secretariat's acts: see screening-rules.ts. */
const ofVersion = [
  "isLatestVersion",
  "isAskedFor",
  "returnIsFresh",
  "wasTakenDown",
] as const satisfies readonly Condition[];
type OfVersion = (typeof ofVersion)[number];

const isOfVersion = (condition: Condition): condition is OfVersion => ofVersion.some((one) => one === condition);

/** How each condition of the table is checked: null where it holds, otherwise why not. */
const conditions: Record<Exclude<Condition, OfVersion>, (submission: Writable, now: Date) => ClosedReason | null> = {
  reviewHasOpened: ({ review }, now) => (now < review.opensAt ? "notOpenYet" : null),
  reviewIsOpen: ({ review }) => inPhase(review, review.phase === "open"),
  reviewIsNotFinal: ({ review }) => inPhase(review, review.phase !== "final"),
  beforeDeadline: ({ review }, now) =>
    isDeadlineOver(review.lateUntil ?? review.submissionsCloseAt, now) ? "deadlinePassed" : null,
  notInClearance: ({ inClearance }) => (inClearance ? "inClearance" : null),
  isInClearance: ({ inClearance }) => (inClearance ? null : "notInClearance"),
};

/** Why the status itself closes a submission to its authors. */
function closedBy(state: string): ClosedReason {
  if (state === "in-clearance") return "inClearance";
  return state === "withdrawn" || state === "published" ? state : "sent";
}

type ParticipantAct = "open" | "write" | "submit" | "askClearance" | "clear" | "handBack" | "cancelRequest";

function whyNot(act: ParticipantAct, submission: Writable, now: Date): ClosedReason | null {
  const transition = transitionOf(submission.state, act);
  if (!transition) return closedBy(submission.state);
  for (const condition of transition.when) {
    const reason = isOfVersion(condition) ? null : conditions[condition](submission, now);
    if (reason) return reason;
  }
  return null;
}

/** Why no answer can be written now; null where it can. No transition of writing depends on the time of day. */
export function whyNotWritable(submission: Writable): ClosedReason | null {
  return whyNot("write", submission, submission.review.opensAt);
}

/** Why the submission cannot be sent now; null where it can. */
export function whyNotSubmittable(submission: Writable, now: Date): ClosedReason | null {
  return whyNot("submit", submission, now);
}

type ClearanceAct = Extract<ParticipantAct, "askClearance" | "clear" | "handBack" | "cancelRequest">;

/** Why an act of clearance cannot be done now; null where it can. None depends on the time of day. */
export function whyNotClearance(act: ClearanceAct, submission: Writable): ClosedReason | null {
  return whyNot(act, submission, submission.review.opensAt);
}

/** Whether its authors can withdraw it: once it was sent, also where the secretariat took it down. */
export function isWithdrawable({ state, takenDownReason }: { state: string; takenDownReason: string | null }): boolean {
  const conditions: readonly Condition[] | undefined = transitionOf(state, "withdraw")?.when;
  return conditions !== undefined && (!conditions.includes("wasTakenDown") || takenDownReason !== null);
}

/** Why no submission to this review can be begun now; null where one can. */
export function whyNotBegin(review: Cycle, now: Date): ClosedReason | null {
  return whyNot("open", { state: "none", inClearance: false, review }, now);
}

/** Once the deadline is over, which includes the minute that it names. */
export function isAfterDeadline(review: Pick<Cycle, "submissionsCloseAt">, now: Date): boolean {
  return isDeadlineOver(review.submissionsCloseAt, now);
}

/** Until when late submissions are received, from the deadline on; null before it, and where none are any more. */
export function lateTimeOf({ lateUntil, ...review }: Omit<Cycle, "opensAt">, now: Date): Date | null {
  const late = review.phase === "open" && isAfterDeadline(review, now);
  return lateUntil && late && !isDeadlineOver(lateUntil, now) ? lateUntil : null;
}

export type AnswerProgress = "not-started" | "in-progress" | "complete" | "not-applicable";

type Begun = { text: string; complete: boolean; notApplicable: string | null };

/**
 * How far an answer is: without words it is not started, or its question does not apply to its authors, and complete only
 * where they say so.
 */
export function progressOf(answer: Begun | undefined): AnswerProgress {
  if (!answer) return "not-started";
  if (!isAnswered(answer)) return answer.notApplicable === null ? "not-started" : "not-applicable";
  return answer.complete ? "complete" : "in-progress";
}

/** Whether something is answered: a question that does not apply is counted neither as answered nor as open. */
export function isBegun(progress: AnswerProgress): boolean {
  return progress === "in-progress" || progress === "complete";
}
