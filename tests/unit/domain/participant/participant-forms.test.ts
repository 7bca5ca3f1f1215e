import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateSession } from "~/domain/report/facts/generators/generate-session";
import { ofParticipant, runningName, signatory, withArticle } from "~/domain/participant/participant-forms";
import { languages } from "~/language/language";
import { body, same } from "../../../given/bodies";
import { region, sessions } from "../../../given/facts-2024";
import { state, states } from "../../../given/states";

describe("names of States in sentences", () => {
  it("shortens in running text what the short name spells out", () => {
    expect(languages.map((language) => runningName(state("GB"), language))).toEqual([
      "United Kingdom",
      "Royaume-Uni",
      "Соединенное Королевство",
    ]);
    expect(runningName(state("NL"), "en")).toBe("Netherlands");
    expect(languages.map((language) => signatory(state("GB"), language))).toEqual([
      "United Kingdom",
      "du Royaume-Uni",
      "Соединенного Королевства",
    ]);
  });

  it("contracts and elides in French", () => {
    const forms = ["US", "IL", "CY", "DK", "AZ", "FR"].map((code) => [
      ofParticipant(state(code), "fr"),
      withArticle(state(code), "fr"),
    ]);
    expect(forms).toEqual([
      ["des États-Unis d’Amérique", "les États-Unis d’Amérique"],
      ["d’Israël", "Israël"],
      ["de Chypre", "Chypre"],
      ["du Danemark", "le Danemark"],
      ["de l’Azerbaïdjan", "l’Azerbaïdjan"],
      ["de la France", "la France"],
    ]);
  });

  it("elides the article before an acronym that begins with a vowel", () => {
    const acronyms = same("UNICEF");
    const fund = body({
      class: "un-entity",
      name: same("Fonds"),
      acronym: "UNICEF",
      names: { acronyms, frArticle: "le" },
    });
    expect([withArticle(fund, "fr"), ofParticipant(fund, "fr")]).toEqual(["l’UNICEF", "de l’UNICEF"]);
  });

  it("derives the forms of a body that carries none", () => {
    const plain = body({ class: "stakeholder", name: same("Amnesty International") });
    expect(languages.map((language) => ofParticipant(plain, language))).toEqual([
      "of Amnesty International",
      "d’Amnesty International",
      "организации Amnesty International",
    ]);
  });
});

describe("every State in every construction", () => {
  const anyState = fc.constantFrom(...states);
  const anySession = fc.record({
    number: fc.integer({ min: 1, max: 30 }),
    objectives: fc.uniqueArray(fc.integer({ min: 1, max: 23 }), { minLength: 1 }),
    organizers: fc.array(fc.constantFrom(...sessions.flatMap((session) => session.organizers)), { maxLength: 3 }),
    moderator: fc.constant(null),
    speaker: fc.option(anyState),
    inputs: fc.array(fc.record({ participant: anyState, onBehalfOf: fc.uniqueArray(anyState, { maxLength: 8 }) })),
    rightOfReply: fc.option(anyState),
  });

  it("leaves no gap, no doubled space and no uncontracted article", () => {
    fc.assert(
      fc.property(anySession, fc.constantFrom(...languages), (session, language) => {
        const { sentences, lines } = generateSession(session, { region, ahead: false }, language);
        const text = [sentences, ...lines.map((line) => line.text)].join("\n");
        expect(text).not.toMatch(/undefined|null| {2}| ,|;;|\.\./);
        expect(text).not.toMatch(/(?<!\p{L})(?:de les|de le|à le|à les|le le|la la) /u);
        expect(text).not.toMatch(/(?<!\p{L})de [aeiouéè]|l'/iu);
      }),
    );
  });

  it("orders States by who delivered, whatever the order of the record", () => {
    const inputs = sessions[1]?.inputs ?? [];
    const shuffled = fc.shuffledSubarray([...inputs], { minLength: inputs.length });
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...languages), (order, language) => {
        const facts = { ...sessions[1], inputs } as const;
        const session = {
          number: 2,
          objectives: [4],
          organizers: [],
          moderator: null,
          speaker: null,
          rightOfReply: null,
        };
        expect(generateSession({ ...session, inputs: order }, { region, ahead: false }, language)).toEqual(
          generateSession({ ...session, inputs: facts.inputs }, { region, ahead: false }, language),
        );
      }),
    );
  });
});
