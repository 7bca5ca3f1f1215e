import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allowsAct,
  isFreshReturn,
  openActs,
  screeningActs,
  statusAfter,
  type ScreeningAct,
} from "~/domain/screening/screening-rules";
import { submissionStatuses } from "~/domain/submission/submission-statuses";

const latest = (state: string) => ({
  state,
  version: 2,
  latestVersion: 2,
  takenDownReason: null,
  isAskedFor: true,
  returnIsFresh: true,
});

describe("the acts of screening", () => {
  test.each<[string, ScreeningAct[]]>([
    ["invited", []],
    ["draft", []],
    ["in-clearance", []],
    ["submitted", ["begin", "accept", "acceptAndPublish", "acceptNotPublic", "return"]],
    ["screening", ["accept", "acceptAndPublish", "acceptNotPublic", "return"]],
    ["returned", ["undoReturn"]],
    ["accepted", ["openCorrection", "publish", "reopen"]],
    ["accepted-not-public", ["openCorrection", "publish", "reopen"]],
    ["published", ["openCorrection", "takeDown"]],
    ["withdrawn", []],
  ])("from %s", (state, acts) => {
    expect(openActs(latest(state))).toEqual(acts);
  });

  test("undo a return for a day, as long as its authors have saved nothing", () => {
    const returnedAt = new Date("2026-02-01T10:00:00Z");
    const at = (time: string) => new Date(`2026-02-0${time}Z`);
    const before = at("1T09:00:00");
    expect(isFreshReturn({ returnedAt, draftSavedAt: before }, at("2T09:59:59"))).toBe(true);
    expect(isFreshReturn({ returnedAt, draftSavedAt: null }, at("2T09:59:59"))).toBe(true);
    expect(isFreshReturn({ returnedAt, draftSavedAt: before }, at("2T10:00:00"))).toBe(false);
    expect(isFreshReturn({ returnedAt, draftSavedAt: at("1T10:00:01") }, at("1T10:01:00"))).toBe(false);
    expect(isFreshReturn({ returnedAt: null, draftSavedAt: null }, at("1T10:01:00"))).toBe(false);
    expect(openActs({ ...latest("returned"), returnIsFresh: false })).toEqual([]);
  });

  test("concern the latest version alone", () => {
    for (const state of submissionStatuses) expect(openActs({ ...latest(state), version: 1 })).toEqual([]);
  });

  test("never lead out of what is public but by taking it down or opening it for a correction, and publish only what was accepted in the same or an earlier act", () => {
    const acts = fc.array(fc.constantFrom(...screeningActs), { maxLength: 12 });
    fc.assert(
      fc.property(acts, (tried) => {
        const path = ["submitted"];
        for (const act of tried) {
          const state = path.at(-1) ?? "";
          if (allowsAct(latest(state), act)) path.push(statusAfter(act));
        }
        const published = path.indexOf("published");
        if (published >= 0) expect(["withdrawn", "returned", undefined]).toContain(path[published + 1]);
        if (published > 0) expect(path[published - 1]).not.toBe("returned");
      }),
    );
  });
});
