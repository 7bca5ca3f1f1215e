import { describe, expect, test } from "vitest";
import { nameWithAcronym, withAcronym } from "~/domain/participant/participant-forms";
import { columnOf, groupOf, tallyShapeOf } from "~/domain/participant/participant-groups";
import {
  toCitedParticipant,
  toParticipantLink,
  toParticipantView,
  toReportParticipant,
} from "~/domain/participant/participant-presenters";
import { participantClasses } from "~/domain/participant/participant-schema";

const inEach = (text: string) => ({ en: { text, status: "official" } });
const kingdom = {
  id: "1",
  slug: "gb",
  class: "member-state",
  category: null,
  iso2: "GB",
  acronym: null,
  name: inEach("United Kingdom of Great Britain and Northern Ireland"),
  names: { running: { en: "United Kingdom", fr: "Royaume-Uni", ru: "Соединенное Королевство" } },
};

describe("a participant", () => {
  test("has its registered name on public pages, and the one of running lists for reviewers", () => {
    expect(toParticipantLink(kingdom, "en").name.text).toBe("United Kingdom of Great Britain and Northern Ireland");
    expect(toParticipantView(kingdom, "ru").name).toBe("Соединенное Королевство");
    expect(toParticipantView({ ...kingdom, names: "unreadable" }, "en").name).toBe(kingdom.name.en.text);
  });

  test("falls back to the language that its name has, and says so to a public page", () => {
    expect(toParticipantLink(kingdom, "ru").name).toMatchObject({ language: "en", fellBack: true });
    expect(toCitedParticipant(kingdom).name.ru).toBe(kingdom.name.en.text);
  });

  test("of a class that nobody knows counts as a stakeholder for every reader", () => {
    const unknown = { ...kingdom, class: "guild" };
    const shown = [toParticipantLink(unknown, "en"), toParticipantView(unknown, "en"), toCitedParticipant(unknown)];
    expect([...shown, toReportParticipant(unknown)].map((each) => each.class)).toEqual(Array(4).fill("stakeholder"));
  });

  test("has one group, one column and one mark for its class", () => {
    expect(participantClasses.map((known) => [groupOf(known), columnOf(known), tallyShapeOf(known)])).toEqual([
      ["states", "states", "state"],
      ["others", "others", "un"],
      ["regionalOrganizations", "others", "regional"],
      ["unEntities", "others", "un"],
      ["others", "others", "un"],
      ["others", "others", "un"],
      ["others", "others", "un"],
      ["stakeholders", "stakeholders", "stakeholder"],
    ]);
  });

  test("has its acronym in brackets once", () => {
    expect(withAcronym("International Labour Organization", "ILO")).toBe("International Labour Organization (ILO)");
    expect(withAcronym("PICUM", "PICUM")).toBe("PICUM");
    expect(withAcronym("European Union", null)).toBe("European Union");
    expect(nameWithAcronym(toReportParticipant({ ...kingdom, acronym: "UK" }), "en")).toMatch(/ \(UK\)$/);
  });
});
