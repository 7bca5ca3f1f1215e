import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementOn, unitsOf } from "~/domain/coding/agreement/agreement";
import { nominalAlpha, percentAgreement } from "~/domain/coding/agreement/coefficients";
import { positionsOf, type Mark } from "~/domain/coding/agreement/positions";

const mark = (coder: 0 | 1, [startsAt, endsAt]: [number, number], ...codes: string[]): Mark => ({
  coder,
  startsAt,
  endsAt,
  codes,
});

describe("the positions that count", () => {
  it("are what either coder marked, cut where one of the two begins or ends", () => {
    const marks = [mark(0, [0, 10], "a"), mark(1, [5, 20], "a", "b"), mark(0, [30, 35], "b")];
    expect(positionsOf(marks)).toEqual([
      { startsAt: 0, endsAt: 5, codes: [["a"], []] },
      { startsAt: 5, endsAt: 10, codes: [["a"], ["a", "b"]] },
      { startsAt: 10, endsAt: 20, codes: [[], ["a", "b"]] },
      { startsAt: 30, endsAt: 35, codes: [["b"], []] },
    ]);
  });

  it("join where two excerpts of one coder meet with the same codes", () => {
    expect(positionsOf([mark(0, [0, 5], "a"), mark(0, [5, 9], "a")])).toEqual([
      { startsAt: 0, endsAt: 9, codes: [["a"], []] },
    ]);
  });

  it("never overlap, and cover what was marked and nothing else", () => {
    const anyMark = fc
      .record({
        coder: fc.constantFrom(0 as const, 1 as const),
        at: fc.nat(40),
        length: fc.integer({ min: 1, max: 20 }),
      })
      .map(({ coder, at, length }) => mark(coder, [at, at + length], "a"));
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 8 }), (marks) => {
        const covered = positionsOf(marks).flatMap(({ startsAt, endsAt }) =>
          Array.from({ length: endsAt - startsAt }, (_, index) => startsAt + index),
        );
        const marked = new Set(
          marks.flatMap(({ startsAt, endsAt }) => Array.from({ length: endsAt - startsAt }, (_, i) => startsAt + i)),
        );
        expect(covered).toEqual([...marked].sort((one, other) => one - other));
      }),
    );
  });
});

describe("agreement on texts that two coded", () => {
  const agreed = { length: 100, marks: [0, 1].map((coder) => mark(coder as 0 | 1, [10, 20], "a")) };
  const different = { length: 100, marks: [mark(0, [10, 20], "a"), mark(1, [50, 60], "b")] };

  it("is whole where both marked the same, and chance could have made a difference", () => {
    const both = { length: 100, marks: [...agreed.marks, mark(0, [40, 50], "b"), mark(1, [40, 50], "b")] };
    const { overall, byCode } = agreementOn([both]);
    expect([overall.percent, overall.alpha, overall.unitizing]).toEqual([1, 1, 1]);
    expect(byCode.get("a")?.counts).toEqual({ both: 1, first: 0, second: 0, neither: 1 });
  });

  it("is below chance where each marked what the other did not", () => {
    const { overall } = agreementOn([different]);
    // Neither gave the code of the other to a position: one half agrees, and chance would give as much.
    expect(overall.percent).toBe(0.5);
    expect(overall.alpha).toBeLessThanOrEqual(0);
    expect(overall.unitizing).toBeLessThan(0.1);
  });

  it("says nothing where nobody marked anything, or where all is the same", () => {
    expect(agreementOn([]).overall).toMatchObject({ percent: null, alpha: null, ac1: null, unitizing: null });
    expect(agreementOn([agreed]).overall).toMatchObject({ percent: 1, alpha: null });
  });

  it("counts each text by itself: the same places in two texts are two", () => {
    expect(agreementOn([agreed, different]).overall.positions).toBe(3);
  });

  it("has an interval around alpha that is the same at each run", () => {
    const many = Array.from({ length: 12 }, (_, index) => (index % 3 === 0 ? different : agreed));
    const { overall } = agreementOn(many);
    expect(agreementOn(many).overall.interval).toEqual(overall.interval);
    expect(overall.interval?.from).toBeLessThan(overall.alpha ?? 0);
    expect(overall.interval?.to).toBeGreaterThan(overall.alpha ?? 0);
  });

  it("is the same by counts as by each unit", () => {
    const count = fc.nat(6);
    fc.assert(
      fc.property(count, count, count, (both, first, neither) => {
        const units = unitsOf({ both, first, second: 1, neither });
        const each = units.flatMap(({ values, times }) => Array.from({ length: times }, () => ({ values, times: 1 })));
        expect(nominalAlpha(each)).toBeCloseTo(nominalAlpha(units) ?? NaN, 10);
        expect(percentAgreement(each)).toBeCloseTo(percentAgreement(units) ?? NaN, 10);
      }),
    );
  });
});
