import { describe, expect, it } from "vitest";
import { gwetAc1, nominalAlpha, percentAgreement, type Unit } from "~/domain/coding/agreement/coefficients";
import { unitizingAlpha } from "~/domain/coding/agreement/unitizing-alpha";

/** Units from the values of each coder, one character a unit; `*` is a unit that the coder did not judge. */
function unitsOf(...coders: string[]): Unit[] {
  return [...(coders[0] ?? "")].map((_, index) => {
    const values = coders.map((given) => given.charAt(index)).map((value) => (value === "*" ? null : value));
    return { values, times: 1 };
  });
}

describe("Krippendorff's alpha for nominal values is that of Krippendorff 2011", () => {
  it.each([
    ["B: two observers, two values", unitsOf("0100000010", "1110010000"), 0.095],
    ["C: two observers, five values", unitsOf("aabbdcccedda", "babbbccceddd"), 0.692],
    [
      "D: four observers, missing values",
      unitsOf("123321412***", "1233224125*3", "*3332342251*", "12332441251*"),
      0.743,
    ],
  ])("%s", (_, units, alpha) => {
    expect(nominalAlpha(units)).toBeCloseTo(alpha, 3);
  });
});

describe("Gwet's AC1 is that of Gwet 2008", () => {
  const units = [
    { values: ["y", "y"], times: 8 },
    { values: ["n", "n"], times: 1 },
    { values: ["y", "n"], times: 1 },
  ];

  it("for eight agreed, one agreed otherwise, one not agreed", () => {
    expect(gwetAc1(units, 2)).toBeCloseTo(0.8658, 4);
    expect(percentAgreement(units)).toBeCloseTo(0.9, 10);
  });
});

describe("Krippendorff's alpha for unitizing is that of Krippendorff 2004", () => {
  const at = (start: number, length: number) => ({ start: start - 150, end: start - 150 + length });
  const found = unitizingAlpha({
    length: 300,
    codes: new Map([
      [
        "c",
        [
          [at(225, 70), at(370, 30)],
          [at(220, 80), at(355, 20), at(400, 20)],
        ],
      ],
      [
        "k",
        [
          [at(180, 60), at(300, 50)],
          [at(180, 60), at(300, 50)],
        ],
      ],
    ]),
  });

  it("by code and overall", () => {
    expect(found.byCode.get("c")).toBeCloseTo(0.7286, 4);
    expect(found.byCode.get("k")).toBeCloseTo(1, 10);
    // Published as 1 − .0144 / .1022, from terms that were rounded before: .8591. Unrounded it is .8587.
    expect(Math.abs((found.overall ?? 0) - 0.8591)).toBeLessThan(0.0005);
  });
});
