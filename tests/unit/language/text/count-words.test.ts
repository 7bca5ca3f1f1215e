import { describe, expect, it } from "vitest";
import { countWords } from "~/language/text/count-words";

describe("the words of a text", () => {
  it.each([
    ["Voir https://undocs.org/en/A/RES/73/195 (p. ex. le par. 44, art. 3.b).", 16],
    ["U.S.A.", 1],
    ["user@example.org", 2],
    ["Ville:Paris", 1],
    ["конец.Начало", 1],
    ["H.E. Ms. Pilar Cancela", 4],
    ["l’accès d'aujourd’hui", 2],
    ["well-being of 3,090 people, 12.5 per cent", 8],
    ["co\u00adoperation", 1],
    ["2\u202f000 caractères", 2],
    ["«Ё-моё» – сказал он…", 4],
    ["— … ?", 0],
    ["", 0],
  ])("of %j are %i in every browser and on the server", (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it("are counted without the segmenter, which browsers may lack", () => {
    const { Segmenter } = Intl;
    Object.assign(Intl, { Segmenter: undefined });
    try {
      expect(countWords("Three plain words")).toBe(3);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });

  it("take time that grows with the text", () => {
    expect(countWords("а\u0301".repeat(200_000))).toBe(1);
    expect(countWords("a.".repeat(200_000))).toBe(1);
  });
});
