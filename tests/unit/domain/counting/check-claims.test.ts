import { describe, expect, it } from "vitest";
import { checkClaims } from "~/domain/counting/claims/check-claims";
import type { ParticipantCount } from "~/domain/counting/count-participants";
import type { Language } from "~/language/language";

const counts = (states: number, stakeholders: number, unEntities = 0): ParticipantCount => ({
  states,
  stakeholders,
  regionalOrganizations: 0,
  unEntities,
  others: 0,
});
const contributors = counts(40, 15);
const check = (text: string, behind = counts(1, 0), language: Language = "en") =>
  checkClaims({ text, language, evidence: behind, contributors });
const judged = (text: string, behind = counts(1, 0), language: Language = "en") =>
  check(text, behind, language).map(({ words, fits, wouldBeTrue }) => [words, fits, wouldBeTrue]);

describe("one sentence has to say the number", () => {
  it.each([
    ["Many member States agreed.", counts(4, 2), false, "some member States"],
    ["Some member States agreed.", counts(4, 2), true, "some member States"],
    ["One country agreed.", counts(1, 0), true, "one country"],
    ["Three States agreed.", counts(3, 0), true, "three States"],
    ["Three States agreed.", counts(1, 0), false, "one State"],
    ["Over 20 States agreed.", counts(20, 0), false, "20 States"],
    ["Over 20 States agreed.", counts(21, 0), true, "21 States"],
    ["At least five delegations agreed.", counts(3, 2), true, "five delegations"],
    ["Half of the States agreed.", counts(20, 0), true, "many States"],
    ["More than half of the States agreed.", counts(20, 0), false, "many States"],
    ["A majority of States agreed.", counts(21, 0), true, "many States"],
    ["The vast majority of States agreed.", counts(28, 0), false, "most States"],
    ["60 per cent of the States agreed.", counts(24, 0), true, "many States"],
    ["Member States highlighted this.", counts(1, 0), false, "one member State"],
    ["Member States highlighted this.", counts(2, 0), true, "some member States"],
    ["Each delegation agreed.", counts(40, 15), true, "all delegations"],
    ["Many agreed.", counts(1, 0), false, "one speaker"],
    ["Several UN entities agreed.", counts(1, 0), false, null],
  ])("%s", (text, behind, ...expected) => {
    expect(judged(text, behind).map(([, ...rest]) => rest)).toEqual([expected]);
  });

  it("counts States and stakeholders each for themselves where both are named", () => {
    const [claim] = check("Several Member States and stakeholders agreed.", counts(10, 2));
    expect(claim?.columns).toMatchObject([
      { counted: "states", count: 10, of: 40, fits: true },
      { counted: "stakeholders", count: 2, of: 15, fits: false, wouldBeTrue: "some stakeholders" },
    ]);
    expect(claim).toMatchObject({
      fits: false,
      wouldBeTrue: "several member States and some stakeholders",
    });
  });

  it("counts every class among the speakers", () => {
    const evidence = counts(4, 2, 4);
    const checked = checkClaims({
      text: "Some speakers agreed.",
      language: "en",
      evidence,
      contributors: counts(20, 12),
    });
    expect(checked).toMatchObject([{ fits: false, columns: [{ counted: "speakers", count: 10, of: 32 }] }]);
  });

  it("proposes nothing where nobody is behind the words", () => {
    expect(judged("Plusieurs États ont noté ce point.", counts(0, 3), "fr")).toEqual([
      ["Plusieurs États", false, null],
    ]);
  });
});

describe("sentences that share their sources", () => {
  it("may say less than all of them, never more", () => {
    const text = "Most States described exit controls. One State described a hotline. All States had a law.";
    expect(judged(text, counts(30, 0))).toEqual([
      ["Most States", true, "most States"],
      ["One State", true, "most States"],
      ["All States", false, "most States"],
    ]);
  });

  it("are told by their full stop, not by that of an abbreviation", () => {
    expect(judged("Many States thanked H.E. Ms. Costachi.", counts(30, 0))).toEqual([
      ["Many States", false, "most States"],
    ]);
  });
});

describe("what would be true, in the language of the text", () => {
  it.each<[Language, string, ParticipantCount, string]>([
    ["en", "Several stakeholders agreed.", counts(0, 1), "one stakeholder"],
    ["fr", "Plusieurs États ont noté ce point.", counts(1, 0), "un État"],
    ["fr", "Plusieurs parties prenantes ont noté ce point.", counts(0, 1), "une partie prenante"],
    ["fr", "Tous les pays ont noté ce point.", counts(30, 0), "la plupart des pays"],
    ["fr", "Quelques délégations ont noté ce point.", counts(20, 7), "de nombreuses délégations"],
    ["fr", "Trois États ont noté ce point.", counts(2, 0), "deux États"],
    ["ru", "Многие государства отметили это.", counts(1, 0), "одно государство"],
    ["ru", "Многие страны отметили это.", counts(10, 0), "ряд стран"],
    ["ru", "Три страны отметили это.", counts(2, 0), "две страны"],
    ["ru", "Три государства отметили это.", counts(5, 0), "пять государств"],
    ["ru", "Ряд делегаций отметили это.", counts(40, 15), "все делегации"],
  ])("%s: %s", (language, text, ...[behind, expected]) => {
    expect(judged(text, behind, language).map(([, , wouldBeTrue]) => wouldBeTrue)).toEqual([expected]);
  });
});
