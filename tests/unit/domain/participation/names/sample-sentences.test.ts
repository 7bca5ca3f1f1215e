import { describe, expect, test } from "vitest";
import { toReportParticipant } from "~/domain/participant/participant-presenters";
import { columnsOf, type NewParticipant } from "~/domain/participant/create-participants.server";
import { referenceParticipants } from "~/domain/participant/reference-participants.server";
import { nameFormsOf } from "~/domain/participation/names/sample-sentences";

function sentencesOf(participant: NewParticipant) {
  const samples = nameFormsOf(toReportParticipant({ id: participant.slug, ...columnsOf(participant) }));
  return samples.map(({ withArticle, genitive, possessive }) => [withArticle, genitive, possessive]);
}

const reference = (slug: string) => {
  const found = referenceParticipants.find((one) => one.slug === slug);
  if (!found) throw new Error(slug);
  return sentencesOf(found);
};

describe("the sentences that show a name", () => {
  test("agree with a State whose name is plural, in French and Russian", () => {
    expect(reference("ph")).toEqual([
      [
        "The Philippines took part in the review.",
        "The representative of the Philippines made a statement.",
        "The Philippines’ contribution was published.",
      ],
      [
        "Les Philippines ont participé à l’examen.",
        "Le représentant ou la représentante des Philippines a fait une déclaration.",
        "La contribution des Philippines a été publiée.",
      ],
      [
        "В обзоре участвуют Филиппины.",
        "С заявлением выступил представитель Филиппин.",
        "Опубликован материал Филиппин.",
      ],
    ]);
    expect(reference("us")[2]?.[0]).toBe("В обзоре участвуют Соединенные Штаты Америки.");
    expect(reference("sb")[2]?.[0]).toBe("В обзоре участвуют Соломоновы Острова.");
  });

  test.each([
    ["kz", "Le Kazakhstan a participé à l’examen.", "В обзоре участвует Казахстан."],
    ["cu", "Cuba a participé à l’examen.", "В обзоре участвует Куба."],
    ["ad", "L’Andorre a participé à l’examen.", "В обзоре участвует Андорра."],
    ["mc", "Monaco a participé à l’examen.", "В обзоре участвует Монако."],
    ["fj", "Les Fidji ont participé à l’examen.", "В обзоре участвует Фиджи."],
    ["eu", "L’Union européenne a participé à l’examen.", "В обзоре участвует Европейский союз."],
    ["unhcr", "Le HCR a participé à l’examen.", /^В обзоре участвует Управление Верховного комиссара/],
  ])("agree with %s", (slug, french, russian) => {
    const [, fr, ru] = reference(slug);
    expect(fr?.[0]).toBe(french);
    expect(ru?.[0]).toEqual(typeof russian === "string" ? russian : expect.stringMatching(russian));
  });

  test("of every State have an article, a genitive and a verb that the three languages take", () => {
    for (const state of referenceParticipants.filter(({ class: kind }) => kind === "member-state")) {
      const [en = [], fr = [], ru = []] = sentencesOf(state);
      expect(en.join(" ")).not.toMatch(/of of|the the|undefined| {2}/i);
      expect(fr.join(" ")).not.toMatch(/\bde le\b|\bde les\b|’ | le l’|undefined/i);
      expect(ru[1]).toMatch(/представитель \p{Lu}/u);
      expect(ru.join(" ")).not.toMatch(/организации|undefined/);
    }
  });

  test("of a body that gives nothing keep its name whole; what it gives is printed", () => {
    const union: NewParticipant = {
      slug: "union",
      class: "stakeholder",
      name: {
        en: { text: "Migrants Union", status: "original" },
        fr: { text: "Union des migrants", status: "official" },
        ru: { text: "Союз мигрантов", status: "official" },
      },
    };
    expect(sentencesOf(union).map(([, of]) => of)).toEqual([
      "The representative of Migrants Union made a statement.",
      "Le représentant ou la représentante d’Union des migrants a fait une déclaration.",
      "С заявлением выступил представитель организации «Союз мигрантов».",
    ]);
    const names = { enWithArticle: "the Migrants Union", frArticle: "l'", ruGenitive: "Союза мигрантов" };
    expect(sentencesOf({ ...union, names }).map(([, of]) => of)).toEqual([
      "The representative of the Migrants Union made a statement.",
      "Le représentant ou la représentante de l’Union des migrants a fait une déclaration.",
      "С заявлением выступил представитель Союза мигрантов.",
    ]);
  });
});
