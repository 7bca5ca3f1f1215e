import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "~/language/language";
import { messagesOf } from "../../languages/messages";

type Piece = { file: string; has: (code: number) => boolean };

/** The pieces into which the fonts are cut, with the characters for which a browser fetches them. */
function readPieces(): Piece[] {
  const rules = readFileSync("app/styles/generated/fonts.css", "utf8").split("@font-face").slice(1);
  return rules.map((rule) => {
    const ranges = [...rule.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].map(([, first = "", last = first]) => {
      return { first: parseInt(first, 16), last: parseInt(last, 16) };
    });
    const [, file = ""] = /url\("\.\/(.+)\.woff2"\)/.exec(rule) ?? [];
    return { file, has: (code) => ranges.some(({ first, last }) => first <= code && code <= last) };
  });
}

const pieces = readPieces();
const faces = ["source-sans-3-*-normal", "source-serif-4-*-normal", "source-serif-4-*-italic"];

/** The piece that each face has for a character: of several rules that name it the last counts. */
function piecesFor(character: string): string[] {
  const code = character.codePointAt(0) ?? 0;
  return faces.map((face) => {
    const [start = "", end = ""] = face.split("*");
    const found = pieces.findLast(({ file, has }) => file.startsWith(start) && file.endsWith(end) && has(code));
    return found?.file.slice(start.length, -end.length) ?? "none";
  });
}

/** Arrows of links and boxes of a questionnaire to print, for which the packages have no letters. */
const withoutFont = new Set("←→☐☒");
const everyday = new Set(["latin", "cyrillic"]);

describe.each(languages)("the interface in %s", (language) => {
  test("fetches only the everyday letters, where a page also has characters that no font has", () => {
    const characters = [...new Set([...messagesOf(language).values()].join(""))];
    const others = characters.filter((character) => !piecesFor(character).every((piece) => everyday.has(piece)));
    expect(others.filter((character) => !withoutFont.has(character))).toEqual([]);
  });
});

test.each([
  ["é", "latin"],
  ["œ", "latin"],
  ["Ж", "cyrillic"],
  ["ñ", "latin"],
  ["ø", "latin-rest"],
  ["Ł", "latin-ext"],
  ["ї", "cyrillic-rest"],
  ["Қ", "cyrillic-ext"],
  ["→", "none"],
])("for %s each face has the piece %s", (character, piece) => {
  expect(piecesFor(character)).toEqual([piece, piece, piece]);
});
