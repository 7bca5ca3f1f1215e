import { describe, expect, it } from "vitest";
import { generateAttendanceOfStakeholders } from "~/domain/report/facts/generators/generate-attendance";
import { generateSession } from "~/domain/report/facts/generators/generate-session";
import { body } from "../../../given/bodies";
import { facts2024, region } from "../../../given/facts-2024";

const network = {
  ...body({
    class: "stakeholder",
    acronym: "NoGAHT",
    name: { en: "Network of Girls", fr: "Réseau de filles", ru: "Сеть девушек" },
  }),
  unofficial: ["fr", "ru"] as const,
};
const session = {
  number: 2,
  objectives: [8],
  organizers: [],
  moderator: null,
  speaker: null,
  inputs: [{ participant: network, onBehalfOf: [] }],
  rightOfReply: null,
};

describe("a name that the portal translated", () => {
  it("is marked in the list, and the mark explained once", () => {
    const inputs = (language: "en" | "fr" | "ru") =>
      generateSession(session, { region, ahead: false }, language).lines.at(-1)?.text;
    expect(inputs("en")).toBe("Network of Girls (NoGAHT).");
    expect(inputs("fr")).toBe(
      "Réseau de filles* (NoGAHT). L’astérisque signale la traduction non officielle d’un nom.",
    );
    expect(inputs("ru")).toBe("Сеть девушек* (NoGAHT). Звездочкой отмечены названия в неофициальном переводе.");
  });
});

describe("the list of participants", () => {
  it("is promised only with its address", () => {
    const { sentences, footnotes } = generateAttendanceOfStakeholders(facts2024.review, "en");
    expect(sentences).toContain("A complete list of participants");
    expect(footnotes).toMatchObject([{ type: "link", url: facts2024.review.participantsListUrl }]);
    const unknown = generateAttendanceOfStakeholders({ ...facts2024.review, participantsListUrl: null }, "en");
    expect(unknown.sentences).not.toContain("list of participants");
    expect(unknown.footnotes).toEqual([]);
  });
});
