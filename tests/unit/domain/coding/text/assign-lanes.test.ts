import { describe, expect, it } from "vitest";
import { assignLanes, laneCount } from "~/domain/coding/text/assign-lanes";

describe("lanes", () => {
  it("differ for passages that overlap and are used again for those that do not", () => {
    const lanes = assignLanes([
      { id: "late", startsAt: 30, endsAt: 40 },
      { id: "outer", startsAt: 0, endsAt: 20 },
      { id: "inner", startsAt: 5, endsAt: 10 },
      { id: "crossing", startsAt: 8, endsAt: 25 },
    ]);
    expect(Object.fromEntries(lanes)).toEqual({ outer: 0, inner: 1, crossing: 2, late: 0 });
  });

  it("are shared where more passages lie on one another than there are lanes", () => {
    const lanes = assignLanes(Array.from({ length: 6 }, (_, index) => ({ id: String(index), startsAt: 0, endsAt: 9 })));
    expect([...lanes.values()].every((lane) => lane >= 0 && lane < laneCount)).toBe(true);
  });
});
