import type { Permission } from "~/permission/policy";

/**
 * Which statuses a submission can have, and who moves it from one to another, when. This is the one table: commands,
 * buttons and lists ask it, and nothing else decides.
 */

/** Before the first version was sent: a draft is its authors' own. */
const unsentStatuses = ["invited", "draft", "in-clearance"] as const;

/** From the first version sent on: what the secretariat sees. */
export const sentStatuses = [
  "submitted",
  "screening",
  "returned",
  "accepted",
  "published",
  "accepted-not-public",
  "withdrawn",
] as const;
export type SentStatus = (typeof sentStatuses)[number];

/** In the order in which a submission passes them. */
export const submissionStatuses = [...unsentStatuses, ...sentStatuses] as const;
export type SubmissionStatus = (typeof submissionStatuses)[number];

/** Conditions in addition to the status; `submission-rules.ts` and `screening-rules.ts` say how each is checked. */
export type Condition =
  /** The calendar of the review has reached its opening. */
  | "reviewHasOpened"
  /** The review receives submissions. */
  | "reviewIsOpen"
  /** The review has been open and its report is not final: what was returned can be corrected. */
  | "reviewIsNotFinal"
  /** Before the deadline, or the later time until which the review receives late submissions. */
  | "beforeDeadline"
  /** The act concerns the version that was sent last. */
  | "isLatestVersion"
  /** The return is less than a day old, and the authors have saved nothing since. */
  | "returnIsFresh"
  /** The secretariat removed the text from public view; an author's own withdrawal is not undone by others. */
  | "wasTakenDown";

export type Transition = {
  act: string;
  /** `none`: there is no submission yet. */
  from: readonly (SubmissionStatus | "none")[];
  to: SubmissionStatus;
  /** The permissions that the act asks for, all of them. */
  permissions: readonly Permission[];
  /** The conditions, in the order in which a refusal names them. */
  when: readonly Condition[];
};

const waiting = ["submitted", "screening"] as const;
const write = { act: "write", permissions: ["answer.write"] } as const;
const submit = { act: "submit", permissions: ["submission.submit"] } as const;
const decide = { permissions: ["screening.decide"], when: ["isLatestVersion"] } as const;

const takeDown = { permissions: ["submission.takeDown"] } as const;

const table = [
  {
    act: "open",
    from: ["none", "invited"],
    to: "draft",
    permissions: ["submission.open"],
    when: ["reviewHasOpened", "reviewIsOpen", "beforeDeadline"],
  },
  { ...write, from: ["invited", "draft"], to: "draft", when: ["reviewIsOpen"] },
  { ...write, from: ["in-clearance"], to: "in-clearance", when: ["reviewIsOpen"] },
  { ...write, from: ["returned"], to: "returned", when: ["reviewIsNotFinal"] },
  {
    ...submit,
    from: ["invited", "draft", "in-clearance"],
    to: "submitted",
    when: ["reviewIsOpen", "beforeDeadline"],
  },
  { ...submit, from: ["returned"], to: "submitted", when: ["reviewIsNotFinal"] },
  { act: "begin", from: ["submitted"], to: "screening", ...decide },
  { act: "accept", from: waiting, to: "accepted", ...decide },
  {
    act: "acceptAndPublish",
    from: waiting,
    to: "published",
    permissions: ["screening.decide", "submission.publish"],
    when: ["isLatestVersion"],
  },
  { act: "acceptNotPublic", from: waiting, to: "accepted-not-public", ...decide },
  { act: "return", from: waiting, to: "returned", ...decide },
  {
    act: "undoReturn",
    from: ["returned"],
    to: "screening",
    permissions: ["screening.decide"],
    when: ["isLatestVersion", "returnIsFresh"],
  },
  {
    act: "publish",
    from: ["accepted", "accepted-not-public"],
    to: "published",
    permissions: ["submission.publish"],
    when: ["isLatestVersion"],
  },
  { act: "reopen", from: ["accepted", "accepted-not-public"], to: "screening", ...decide },
  { act: "takeDown", from: ["published"], to: "withdrawn", ...takeDown, when: ["isLatestVersion"] },
  { act: "putBack", from: ["withdrawn"], to: "published", ...takeDown, when: ["isLatestVersion", "wasTakenDown"] },
] as const satisfies readonly Transition[];

/** Transitions that the domain knows and that no act of the portal makes today; `withdrawn`: by its authors. */
export const transitionsWithoutAct = [
  { from: ["draft"], to: "in-clearance" },
  { from: ["in-clearance"], to: "draft" },
  { from: sentStatuses.filter((status) => status !== "withdrawn"), to: "withdrawn" },
] as const satisfies readonly Pick<Transition, "from" | "to">[];

export type SubmissionAct = (typeof table)[number]["act"];

export const transitions: readonly (Transition & { act: SubmissionAct })[] = table;

export const submissionActs: readonly SubmissionAct[] = [...new Set(table.map(({ act }) => act))];

/** What an act does to a submission of this status; undefined where the status does not allow it. */
export function transitionOf(status: string, act: SubmissionAct) {
  return transitions.find((row) => row.act === act && row.from.some((from) => from === status));
}

/** The statuses in which an act is possible, whatever the conditions. */
export function statusesAllowing(act: SubmissionAct): SubmissionStatus[] {
  return submissionStatuses.filter((status) => transitionOf(status, act));
}

/** The status of a stored row; undefined for a word that the table does not have. */
export function statusOf(stored: string): SubmissionStatus | undefined {
  return submissionStatuses.find((status) => status === stored);
}
