import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findClaims } from "~/domain/counting/claims/find-claims";
import { quantityText } from "~/domain/counting/claims/quantity";
import {
  defaultQuantifierScale,
  proposeQuantifier,
  quantifiers,
  quantifierScaleSchema,
} from "~/domain/counting/quantifier-rules";
import type { Language } from "~/language/language";

describe("the scale", () => {
  it.each([
    [0, 20, null],
    [1, 1, "one"],
    [1, 20, "one"],
    [2, 20, "some"],
    [4, 20, "some"],
    [5, 20, "several"],
    [8, 20, "several"],
    [9, 20, "many"],
    [12, 20, "many"],
    [13, 20, "most"],
    [19, 20, "most"],
    [20, 20, "all"],
    [2, 5, "some"],
    [3, 14, "several"],
    [7, 35, "some"],
  ])("proposes for %i of %i: %s", (count, contributors, expected) => {
    expect(proposeQuantifier(count, contributors)).toBe(expected);
  });

  it("never proposes a weaker word for more participants", () => {
    const rank = (count: number, contributors: number) =>
      quantifiers.findIndex((word) => word === proposeQuantifier(count, contributors));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.nat(60), (contributors, a, b) => {
        const [less, more] = [Math.min(a, b, contributors), Math.min(Math.max(a, b), contributors)];
        expect(rank(less, contributors)).toBeLessThanOrEqual(rank(more, contributors));
      }),
    );
  });

  it("is a setting", () => {
    const scale = quantifierScaleSchema.parse({ ...defaultQuantifierScale, several: { floor: 2, above: 5 } });
    expect(proposeQuantifier(2, 20, scale)).toBe("several");
    expect(quantifierScaleSchema.safeParse({ several: { floor: 0 } }).success).toBe(false);
  });
});

describe("quantified subjects in a text", () => {
  const found = (text: string, language: Language) =>
    findClaims(text, language).claims.map(({ quantity, subject, words }) => [quantityText(quantity), subject, words]);

  it("finds the forms of the report of 2024 in English", () => {
    const text =
      "Many speakers noted this. Several Member States and stakeholders called for it; one member State drew on its law, " +
      "some countries disagreed and several countries agreed. Most speakers recognized it. All participants emphasized it. " +
      "Certain countries recalled the obligation of all States to receive their nationals. A group of States reaffirmed it.";
    expect(found(text, "en")).toEqual([
      ["many", "speakers", "Many speakers"],
      ["several", "states-and-stakeholders", "Several Member States and stakeholders"],
      ["one", "states", "one member State"],
      ["some", "states", "some countries"],
      ["several", "states", "several countries"],
      ["most", "speakers", "Most speakers"],
      ["all", "speakers", "All participants"],
      ["some", "states", "Certain countries"],
      ["group", "states", "A group of States"],
    ]);
  });

  it("finds them in French", () => {
    const text =
      "De nombreux orateurs ont noté ce point. Plusieurs États membres l’ont rappelé, certains pays aussi ; un État membre " +
      "a cité sa loi. La plupart des oratrices ont insisté. Tous les participants l’ont dit, d’autres orateurs non. " +
      "Un grand nombre d’États et quelques parties prenantes ont souligné l’obligation de tous les États.";
    expect(found(text, "fr")).toEqual([
      ["many", "speakers", "De nombreux orateurs"],
      ["several", "states", "Plusieurs États membres"],
      ["some", "states", "certains pays"],
      ["one", "states", "un État membre"],
      ["most", "speakers", "La plupart des oratrices"],
      ["all", "speakers", "Tous les participants"],
      ["many", "states", "Un grand nombre d’États"],
      ["some", "stakeholders", "quelques parties prenantes"],
    ]);
  });

  it("finds them in Russian, in their cases", () => {
    const text =
      "Ряд ораторов отметили это. Многие государства-члены и некоторые страны согласились. Большинство участников поддержали. " +
      "По мнению ряда государств – членов ЕЭК, один из ораторов прав. Все делегации и многие заинтересованные стороны " +
      "напомнили об обязательстве всех государств.";
    expect(found(text, "ru")).toEqual([
      ["several", "speakers", "Ряд ораторов"],
      ["many", "states", "Многие государства-члены"],
      ["some", "states", "некоторые страны"],
      ["most", "speakers", "Большинство участников"],
      ["several", "states", "ряда государств – членов"],
      ["one", "speakers", "один из ораторов"],
      ["all", "speakers", "Все делегации"],
      ["many", "stakeholders", "многие заинтересованные стороны"],
    ]);
  });

  it("gives offsets into the text", () => {
    const text = "In 2024, several stakeholders agreed.";
    const { claims } = findClaims(text, "en");
    expect(claims.map(({ start, end }) => text.slice(start, end))).toEqual(["several stakeholders"]);
  });
});
