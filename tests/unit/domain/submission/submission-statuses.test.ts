import { describe, expect, test } from "vitest";
import { openActs, screeningActs } from "~/domain/screening/screening-rules";
import { whyNotBegin, whyNotSubmittable, whyNotWritable } from "~/domain/submission/submission-rules";
import {
  submissionActs,
  submissionStatuses,
  transitionOf,
  transitions,
  type SubmissionAct,
} from "~/domain/submission/submission-statuses";

/**
 * Every status under every act, written out by hand: where the act leads, or a dot where the status does not allow it.
 * `none` is a participant that has begun nothing yet.
 */
const walk = `
                    | open  | write    | askClearance | clear    | handBack | cancelRequest | submit    | begin     | accept   | acceptAndPublish | acceptNotPublic     | return   | openCorrection | undoReturn | publish   | reopen    | takeDown  | withdraw  | object    | putBack
none                | draft | .        | .            | .        | .        | .             | .         | .         | .        | .                | .                   | .        | .              | .          | .         | .         | .         | .         | .         | .
invited             | draft | draft    | .            | .        | .        | .             | submitted | .         | .        | .                | .                   | .        | .              | .          | .         | .         | .         | .         | .         | .
draft               | .     | draft    | in-clearance | .        | .        | .             | submitted | .         | .        | .                | .                   | .        | .              | .          | .         | .         | .         | .         | .         | .
in-clearance        | .     | .        | .            | draft    | draft    | draft         | .         | .         | .        | .                | .                   | .        | .              | .          | .         | .         | .         | .         | .         | .
submitted           | .     | .        | .            | .        | .        | .             | .         | screening | accepted | published        | accepted-not-public | returned | .              | .          | .         | .         | .         | withdrawn | returned  | .
screening           | .     | .        | .            | .        | .        | .             | .         | .         | accepted | published        | accepted-not-public | returned | .              | .          | .         | .         | .         | withdrawn | returned  | .
returned            | .     | returned | returned     | returned | returned | returned      | submitted | .         | .        | .                | .                   | .        | .              | screening  | .         | .         | .         | withdrawn | .         | .
accepted            | .     | .        | .            | .        | .        | .             | .         | .         | .        | .                | .                   | .        | returned       | .          | published | screening | .         | withdrawn | returned  | .
published           | .     | .        | .            | .        | .        | .             | .         | .         | .        | .                | .                   | .        | returned       | .          | .         | .         | withdrawn | withdrawn | withdrawn | .
accepted-not-public | .     | .        | .            | .        | .        | .             | .         | .         | .        | .                | .                   | .        | returned       | .          | published | screening | .         | withdrawn | returned  | .
withdrawn           | .     | .        | .            | .        | .        | .             | .         | .         | .        | .                | .                   | .        | .              | .          | .         | .         | .         | withdrawn | .         | published
`;

/** Who makes an act: all the permissions it asks for. */
const makers: Record<SubmissionAct, string[]> = {
  open: ["submission.open"],
  write: ["answer.write"],
  submit: ["submission.submit"],
  askClearance: ["clearance.ask"],
  clear: ["clearance.decide"],
  handBack: ["clearance.decide"],
  cancelRequest: ["clearance.ask"],
  begin: ["screening.decide"],
  accept: ["screening.decide"],
  acceptAndPublish: ["screening.decide", "submission.publish"],
  acceptNotPublic: ["screening.decide"],
  return: ["screening.decide"],
  openCorrection: ["screening.decide"],
  undoReturn: ["screening.decide"],
  publish: ["submission.publish"],
  reopen: ["screening.decide"],
  takeDown: ["submission.takeDown"],
  withdraw: ["submission.withdraw"],
  object: ["entry.answer"],
  putBack: ["submission.takeDown"],
};

const cells = (line: string) => line.split("|").map((cell) => cell.trim());
const [head = "", ...rows] = walk
  .trim()
  .split("\n")
  .map((line) => line.trim());
const acts = cells(head).filter(Boolean);

describe("the table of statuses", () => {
  test("is walked here with every status and every act", () => {
    expect(acts).toEqual([...submissionActs]);
    expect(rows.map((row) => cells(row)[0])).toEqual(["none", ...submissionStatuses]);
  });

  test.each(rows.map((row) => cells(row)))("from %s", (status = "", ...expected) => {
    expect(submissionActs.map((act) => transitionOf(status, act)?.to ?? ".")).toEqual(expected);
  });

  test("says who makes each act", () => {
    for (const { act, permissions } of transitions) expect([act, permissions]).toEqual([act, makers[act]]);
  });

  test("has one row at most for a status and an act", () => {
    const pairs = transitions.flatMap(({ act, from }) => from.map((status) => `${status} ${act}`));
    expect(pairs.length).toBe(new Set(pairs).size);
  });

  test("reaches every status by an act", () => {
    const reached = new Set(transitions.map(({ to }) => to));
    expect(submissionStatuses.filter((status) => status !== "invited" && !reached.has(status))).toEqual([]);
  });

  test("returned submissions stay with the secretariat while they are cleared", () => {
    const acts = ["askClearance", "clear", "handBack", "cancelRequest"] as const;
    expect(acts.map((act) => transitionOf("returned", act)?.to)).toEqual(acts.map(() => "returned"));
  });
});

describe("what is offered follows the table", () => {
  const open = {
    phase: "open",
    opensAt: new Date("2026-01-01T00:00:00Z"),
    submissionsCloseAt: new Date("2026-03-01T22:59:00Z"),
    lateUntil: null,
  };
  const now = new Date("2026-02-01T00:00:00Z");

  test.each([...submissionStatuses])("for a submission that is %s", (state) => {
    const inClearance = false;
    const allowed = (act: SubmissionAct) => transitionOf(state, act) !== undefined;
    expect(whyNotWritable({ state, inClearance, review: open }) === null).toBe(allowed("write"));
    expect(whyNotSubmittable({ state, inClearance, review: open }, now) === null).toBe(allowed("submit"));
    const takenDownReason = state === "withdrawn" ? "personal-data" : null;
    expect(
      openActs({ state, version: 1, latestVersion: 1, takenDownReason, isAskedFor: true, returnIsFresh: true }),
    ).toEqual(screeningActs.filter(allowed));
    expect(
      openActs({ state, version: 1, latestVersion: 2, takenDownReason, isAskedFor: true, returnIsFresh: true }),
    ).toEqual([]);
    if (state === "withdrawn")
      expect(
        openActs({ state, version: 1, latestVersion: 1, takenDownReason: null, isAskedFor: true, returnIsFresh: true }),
      ).toEqual([]);
  });

  test.each([
    {
      phase: "preparation",
      day: "2026-02-01",
      begin: "notOpenYet",
      sendDraft: "notOpenYet",
      sendReturned: "notOpenYet",
    },
    { phase: "open", day: "2025-12-01", begin: "notOpenYet", sendDraft: null, sendReturned: null },
    { phase: "open", day: "2026-02-01", begin: null, sendDraft: null, sendReturned: null },
    { phase: "open", day: "2026-03-02", begin: "deadlinePassed", sendDraft: "deadlinePassed", sendReturned: null },
    { phase: "closed", day: "2026-02-01", begin: "reviewClosed", sendDraft: "reviewClosed", sendReturned: null },
    {
      phase: "final",
      day: "2026-02-01",
      begin: "reviewClosed",
      sendDraft: "reviewClosed",
      sendReturned: "reviewClosed",
    },
  ])("in a review that is $phase, on $day", ({ phase, day, begin, sendDraft, sendReturned }) => {
    const review = { ...open, phase };
    const at = new Date(`${day}T00:00:00Z`);
    expect(whyNotBegin(review, at)).toBe(begin);
    expect(whyNotSubmittable({ state: "draft", inClearance: false, review }, at)).toBe(sendDraft);
    expect(whyNotSubmittable({ state: "returned", inClearance: false, review }, at)).toBe(sendReturned);
  });
});
