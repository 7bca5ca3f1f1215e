import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkQuantifiers, quantifiersIn } from "~/domain/counting/check-quantifiers";
import { countEvidence, type EvidenceSource } from "~/domain/counting/count-participants";
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
  ])("proposes for %i of %i: %s", (count, heard, expected) => {
    expect(proposeQuantifier(count, heard)).toBe(expected);
  });

  it("never proposes a weaker word for more participants", () => {
    const rank = (count: number, heard: number) =>
      quantifiers.findIndex((word) => word === proposeQuantifier(count, heard));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.nat(60), (heard, a, b) => {
        const [less, more] = [Math.min(a, b, heard), Math.min(Math.max(a, b), heard)];
        expect(rank(less, heard)).toBeLessThanOrEqual(rank(more, heard));
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
    quantifiersIn(text, language).map(({ quantifier, subject, phrase }) => [quantifier, subject, phrase]);

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
    for (const { start, end, phrase } of quantifiersIn(text, "en")) expect(text.slice(start, end)).toBe(phrase);
  });
});

describe("the check against the evidence", () => {
  const evidence = { states: 4, stakeholders: 2, heardStates: 20, heardStakeholders: 12 };

  it("counts States and stakeholders apart, and both as speakers", () => {
    expect(
      checkQuantifiers({ text: "Some member States and some stakeholders agreed.", language: "en", evidence }),
    ).toEqual([]);
    expect(checkQuantifiers({ text: "Some speakers agreed.", language: "en", evidence })).toEqual([]);
    const warnings = checkQuantifiers({ text: "Many member States agreed.", language: "en", evidence });
    expect(warnings).toMatchObject([{ counted: "states", count: 4, heard: 20, quantifier: "many", proposed: "some" }]);
  });

  it("checks both columns of a subject that names both", () => {
    const text = "Several Member States and stakeholders agreed.";
    const warnings = checkQuantifiers({ text, language: "en", evidence: { ...evidence, states: 5 } });
    expect(warnings.map(({ counted }) => counted)).toEqual(["stakeholders"]);
  });

  it("warns of a word with nothing behind it", () => {
    const none = { states: 0, stakeholders: 3, heardStates: 20, heardStakeholders: 12 };
    const warnings = checkQuantifiers({ text: "Plusieurs États ont noté ce point.", language: "fr", evidence: none });
    expect(warnings).toMatchObject([{ proposed: null, count: 0 }]);
  });
});

describe("counting evidence", () => {
  const state = (id: string) => ({ id, class: "member-state" as const });

  it("counts 16 States in the 12 deliveries of session 2", () => {
    const nationals = ["AM", "BE", "BY", "DE", "GR", "KG", "NO", "TR", "TM", "UA", "GB"];
    const denmark: EvidenceSource = {
      participant: state("DK"),
      associates: ["CY", "FR", "MT", "NO", "NL", "GB"].map((id) => ({ ...state(id), confirmed: true })),
    };
    const sources = [...nationals.map((id) => ({ participant: state(id), associates: [] })), denmark];
    expect(sources).toHaveLength(12);
    expect(countEvidence(sources)).toEqual({
      states: 16,
      stakeholders: 0,
      regionalOrganizations: 0,
      unEntities: 0,
      others: 0,
    });
  });

  it("leaves out who did not confirm, and the members behind a regional organization", () => {
    const union: EvidenceSource = {
      participant: { id: "EU", class: "regional-organization" },
      associates: [{ ...state("FR"), confirmed: true }],
    };
    const joint: EvidenceSource = { participant: state("DK"), associates: [{ ...state("MT"), confirmed: false }] };
    const coe: EvidenceSource = { participant: { id: "COE", class: "intergovernmental-organization" }, associates: [] };
    expect(countEvidence([union, joint, joint, coe])).toEqual({
      states: 1,
      stakeholders: 0,
      regionalOrganizations: 1,
      unEntities: 0,
      others: 1,
    });
  });
});
