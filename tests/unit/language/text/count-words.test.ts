import { expect, test } from "vitest";
import { countWords } from "~/language/text/count-words";

test.each([
  ["", 0],
  ["  \n", 0],
  ["One stop shop.", 3],
  ["Voir https://undocs.org/en/A/RES/73/195 (p. ex. le par. 44, art. 3.b).", 17],
  ["U.S.A.", 3],
  ["user@example.org", 3],
  ["Ville:Paris", 2],
  ["конец.Начало", 2],
  ["file.txt", 2],
  ["l’accès aujourd'hui", 2],
  ["multi-level", 1],
  ["– — …", 0],
  ["1,250.5 of 12", 3],
  ["co\u00adordination", 1],
  ["e\u0301te\u0301", 1],
  ["дети-мигранты, 25 лет", 3],
])("%j has %i words", (text, words) => {
  expect(countWords(text)).toBe(words);
});

test("needs nothing that a browser may lack", () => {
  const { Segmenter } = Intl;
  try {
    Reflect.deleteProperty(Intl, "Segmenter");
    expect(countWords("Three short words")).toBe(3);
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});

test("reads a long text in one go", () => {
  expect(countWords("a-".repeat(100_000))).toBe(1);
  expect(countWords("1.".repeat(100_000))).toBe(1);
});
