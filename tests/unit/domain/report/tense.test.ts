import { describe, expect, test } from "vitest";
import { type Generator, generateParagraph, reviewGenerators } from "~/domain/report/facts/generate-paragraph";
import type { ReportFacts } from "~/domain/report/facts/report-facts";
import type { Language } from "~/language/language";
import { facts2024 } from "../../../given/facts-2024";

const ahead: ReportFacts = { ...facts2024, review: { ...facts2024.review, ahead: true } };
const generators: Generator[] = [...reviewGenerators.map((name) => ({ name })), { name: "session", session: 1 }];

const sentencesOf = (facts: ReportFacts, name: Generator, language: Language) =>
  generateParagraph(name, facts, language).sentences;

/** What says that something took place; what was sent is in the past before the meeting too. */
const past: Record<Language, RegExp> = {
  en: /\b(?:was|were|attended|included|consisted|started|offered|participated|served)\b/,
  fr: /(?<!\p{L})(?:a été|s’est|était|étaient|comprenait|a commencé|a permis|ont participé|ont également participé)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:был[аио]?|состояла|включал|началась|дало|участвовали|присутствовали|приняли)(?!\p{L})/iu,
};

describe("a meeting that lies ahead", () => {
  test.each<Language>(["en", "fr", "ru"])("is not told in the past (%s)", (language) => {
    const told = generators.filter(({ name }) => name !== "counts").map((one) => sentencesOf(ahead, one, language));
    expect(told.filter((sentence) => past[language].test(sentence))).toEqual([]);
    const held = generators.filter(({ name }) => name !== "counts").map((one) => sentencesOf(facts2024, one, language));
    expect(held.filter((sentence) => past[language].test(sentence)).length).toBeGreaterThan(7);
  });

  test.each<[Language, string, string]>([
    ["en", "meeting", "region will be held on 11 March 2024, in Geneva"],
    ["fr", "meeting", "se tiendra à Genève le 11 mars 2024"],
    ["ru", "meeting", "состоится 11 марта 2024 года в Женеве"],
    ["en", "attendance-union", "The European Union (EU) will be represented by"],
    ["fr", "attendance-union", "L’Union européenne (UE) sera représentée par"],
    ["ru", "attendance-union", "Европейский союз (ЕС) будет представлен "],
    ["fr", "programme", "se composera d’un débat d’ouverture"],
    ["ru", "organizers", "Обзор совместно организуется "],
    ["ru", "adoption", "начнется с утверждения"],
  ])("is told in the future (%s, %s)", (language, name, words) => {
    const generator = generators.find((one) => one.name === name) ?? { name: "meeting" };
    expect(sentencesOf(ahead, generator, language)).toContain(words);
  });
});

describe("the opening and the closing", () => {
  const [first, second] = facts2024.sessions.flatMap(({ inputs }) => inputs.filter((one) => one.onBehalfOf.length > 0));
  const inputs = [second, first].flatMap((one) => (one ? [one] : []));
  const facts: ReportFacts = { ...facts2024, segments: { opening: inputs, closing: [] } };

  test.each<[Language, RegExp]>([
    ["en", /^Statements at the opening were made by: .+ on behalf of .+; .+ on behalf of .+\.$/],
    ["fr", /^Ont fait des déclarations à l’ouverture\u00a0: .+ au nom .+\u202f; .+ au nom .+\.$/],
    ["ru", /^С заявлениями на открытии выступили: .+ от имени .+; .+ от имени .+\.$/],
  ])("name those who spoke, in the order in which they did (%s)", (language, shape) => {
    expect(sentencesOf(facts, { name: "opening-statements" }, language)).toMatch(shape);
    expect(sentencesOf(facts, { name: "closing-statements" }, language)).toBe("");
  });
});
