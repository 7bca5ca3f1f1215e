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
  /** The authors ask for what they sent, to correct it. */
  | "isAskedFor"
  /** Nobody has been asked to clear the text, or has decided since. */
  | "notInClearance"
  /** Someone has been asked to clear the text, and has not decided. */
  | "isInClearance"
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
const askClearance = { act: "askClearance", permissions: ["clearance.ask"] } as const;
const clear = { act: "clear", permissions: ["clearance.decide"] } as const;
const handBack = { act: "handBack", permissions: ["clearance.decide"] } as const;
const cancelRequest = { act: "cancelRequest", permissions: ["clearance.ask"] } as const;
const decide = { permissions: ["screening.decide"], when: ["isLatestVersion"] } as const;

/** Everything that was sent, as long as it was not withdrawn. */
const withdrawable = sentStatuses.filter((status) => status !== "withdrawn");

const withdraw = { act: "withdraw", to: "withdrawn", permissions: ["submission.withdraw"] } as const;
const takeDown = { permissions: ["submission.takeDown"] } as const;
/** The participant says what is wrong with what staff entered for it: see on-behalf/on-behalf-rules.ts. */
const object = { act: "object", permissions: ["entry.answer"], when: ["isLatestVersion"] } as const;

const table = [
  {
    act: "open",
    from: ["none", "invited"],
    to: "draft",
    permissions: ["submission.open"],
    when: ["reviewHasOpened", "reviewIsOpen", "beforeDeadline"],
  },
  { ...write, from: ["invited", "draft"], to: "draft", when: ["reviewIsOpen"] },
  { ...write, from: ["returned"], to: "returned", when: ["reviewIsNotFinal", "notInClearance"] },
  { ...askClearance, from: ["draft"], to: "in-clearance", when: ["reviewIsOpen"] },
  { ...askClearance, from: ["returned"], to: "returned", when: ["reviewIsNotFinal", "notInClearance"] },
  { ...clear, from: ["in-clearance"], to: "draft", when: [] },
  { ...clear, from: ["returned"], to: "returned", when: ["isInClearance"] },
  { ...handBack, from: ["in-clearance"], to: "draft", when: [] },
  { ...handBack, from: ["returned"], to: "returned", when: ["isInClearance"] },
  { ...cancelRequest, from: ["in-clearance"], to: "draft", when: [] },
  { ...cancelRequest, from: ["returned"], to: "returned", when: ["isInClearance"] },
  {
    ...submit,
    from: ["invited", "draft"],
    to: "submitted",
    when: ["reviewIsOpen", "beforeDeadline"],
  },
  { ...submit, from: ["returned"], to: "submitted", when: ["reviewIsNotFinal", "notInClearance"] },
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
    act: "openCorrection",
    from: ["accepted", "accepted-not-public", "published"],
    to: "returned",
    permissions: ["screening.decide"],
    when: ["isLatestVersion", "isAskedFor"],
  },
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
  { ...withdraw, from: withdrawable, when: [] },
  { ...withdraw, from: ["withdrawn"], when: ["wasTakenDown"] },
  { ...object, from: [...waiting, "accepted", "accepted-not-public"], to: "returned" },
  { ...object, from: ["published"], to: "withdrawn" },
  { act: "putBack", from: ["withdrawn"], to: "published", ...takeDown, when: ["isLatestVersion", "wasTakenDown"] },
] as const satisfies readonly Transition[];

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
