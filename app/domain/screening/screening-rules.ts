import type { SubmissionState } from "~/domain/submission/submission-schema";
import type { Permission } from "~/permission/policy";

/**
 * Screening is the secretariat's check of a submitted version: it is accepted or returned with a reason. What is accepted
 * is published at once, later, or not at all. An acceptance can be taken back as long as the version is not public; a
 * return cannot, since the answers are with their authors again, and neither can a publication.
 */
type Transition = { from: readonly SubmissionState[]; to: SubmissionState; permissions: readonly Permission[] };

const waiting = ["submitted", "screening"] as const;
const decide = ["screening.decide"] as const;

/** The one table of the acts of screening; every other change of state by the secretariat is refused. */
const transitions = {
  begin: { from: ["submitted"], to: "screening", permissions: decide },
  accept: { from: waiting, to: "accepted", permissions: decide },
  acceptAndPublish: { from: waiting, to: "published", permissions: ["screening.decide", "submission.publish"] },
  acceptNotPublic: { from: waiting, to: "accepted-not-public", permissions: decide },
  return: { from: waiting, to: "returned", permissions: decide },
  publish: { from: ["accepted"], to: "published", permissions: ["submission.publish"] },
  reopen: { from: ["accepted", "accepted-not-public"], to: "screening", permissions: decide },
} as const satisfies Record<string, Transition>;

export type ScreeningAct = keyof typeof transitions;

export const screeningActs = Object.keys(transitions).filter((name): name is ScreeningAct => name in transitions);

/** The state in which an act leaves the submission. */
export function stateAfter(act: ScreeningAct): SubmissionState {
  return transitions[act].to;
}

/** Everything that the act asks for. */
export function permissionsFor(act: ScreeningAct): readonly Permission[] {
  return transitions[act].permissions;
}

type Standing = { state: string; version: number; latestVersion: number };

/** Whether the act is open: in this state, and on the latest version alone. */
export function allowsAct({ state, version, latestVersion }: Standing, act: ScreeningAct): boolean {
  return version === latestVersion && transitions[act].from.some((from) => from === state);
}

/** The acts that are open on a version, in the order of the table. */
export function openActs(standing: Standing): ScreeningAct[] {
  return screeningActs.filter((act) => allowsAct(standing, act));
}

/** The states in which a submission is with the secretariat or behind it; drafts are their authors' own. */
export const screenedStates = [
  "submitted",
  "screening",
  "returned",
  "accepted",
  "published",
  "accepted-not-public",
  "withdrawn",
] as const satisfies readonly SubmissionState[];
export type ScreenedState = (typeof screenedStates)[number];

/** The states that wait for the secretariat. */
export const waitingStates: readonly ScreenedState[] = waiting;

export function isScreenedState(state: string): state is ScreenedState {
  return screenedStates.some((known) => known === state);
}

/** What was decided on a version. An acceptance that is taken back is gone from here; the audit record keeps both. */
export const decisions = ["accepted", "returned"] as const;
export type Decision = (typeof decisions)[number];
