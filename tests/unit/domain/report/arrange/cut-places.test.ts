import { describe, expect, test } from "vitest";
import { anchorAt, cutPlaces, likePlace, partsAt } from "~/domain/report/arrange/cut-places";

const piecesOf = (text: string, language: "en" | "fr" | "ru") => {
  const places = cutPlaces(text, language);
  return places.slice(0, -1).map((from, index) => text.slice(from, places[index + 1]).trim());
};

describe("where a text can be cut", () => {
  test("before a sentence, and behind a colon or semicolon, in three languages", () => {
    expect(piecesOf("One spoke. Two agreed; three did not.", "en")).toEqual([
      "One spoke.",
      "Two agreed;",
      "three did not.",
    ]);
    expect(piecesOf("Un État a parlé. D’autres\u00a0: non.", "fr")).toEqual([
      "Un État a parlé.",
      "D’autres\u00a0:",
      "non.",
    ]);
    expect(piecesOf("Государства выступили. Другие молчали.", "ru")).toEqual([
      "Государства выступили.",
      "Другие молчали.",
    ]);
    expect(cutPlaces("", "en")).toEqual([0]);
  });

  test("neither part keeps the space between them, and nothing else is lost", () => {
    expect(partsAt("One.  Two.", 6)).toEqual({ first: "One.", second: "Two." });
    expect(partsAt("One.", 4)).toEqual({ first: "One.", second: "" });
  });

  test("a translation is cut where the original is, or as far from its start", () => {
    expect(likePlace(2, { of: 4, in: 4 })).toBe(2);
    expect(likePlace(2, { of: 5, in: 3 })).toBe(1);
    expect(likePlace(1, { of: 2, in: 1 })).toBe(0);
  });
});

test("the words of a mark are as many as it takes to be found at their place alone", () => {
  const text = "Services are free. Services help.";
  expect(anchorAt(text, { from: 19, to: 27 })).toBe("free. Services");
  expect(anchorAt(text, { from: 0, to: 8 })).toBe("Services");
  expect(anchorAt("a a a", { from: 4, to: 5 })).toBe("a a a");
});
