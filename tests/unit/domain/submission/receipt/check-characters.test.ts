import { expect, test } from "vitest";
import { corrections, receiptAlphabet, withCheckCharacters } from "~/domain/submission/receipt/check-characters";

const numbers = ["7K3MQ9XF2B", "0000000000", "ZZZZZZZZZZ", "0123456789", "A1B2C3D4E5"].map(withCheckCharacters);

test("a number that was given needs no correction", () => {
  for (const number of numbers) {
    expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(corrections(number)).toEqual([]);
  }
});

test("any one wrong character is found", () => {
  for (const number of numbers) {
    for (const [at, right] of Array.from(number).entries()) {
      for (const wrong of Array.from(receiptAlphabet).filter((letter) => letter !== right)) {
        const typed = number.slice(0, at) + wrong + number.slice(at + 1);
        expect(corrections(typed)).toEqual([{ characters: number, positions: [at] }]);
      }
    }
  }
});

test("any two neighbours that changed places are found", () => {
  for (const number of numbers) {
    for (let at = 0; at < 11; at += 1) {
      const [first = "", second = ""] = number.slice(at, at + 2);
      if (first === second) continue;
      const typed = number.slice(0, at) + second + first + number.slice(at + 2);
      expect(corrections(typed)).toContainEqual({ characters: number, positions: [at, at + 1] });
    }
  }
});
