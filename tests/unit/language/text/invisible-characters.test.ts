import { expect, test } from "vitest";
import { splitInvisibleCharacters } from "~/language/text/invisible-characters";

test("plain text stays one part, no-break spaces and combined emoji included", () => {
  const text = "«\u00a0été\u00a0» 👩\u200d👧";
  expect(splitInvisibleCharacters(text)).toEqual([{ text, codePoint: null }]);
});

test("what turns the direction of writing is named", () => {
  expect(splitInvisibleCharacters("a\u202eb\u200b")).toEqual([
    { text: "a", codePoint: null },
    { text: null, codePoint: "U+202E" },
    { text: "b", codePoint: null },
    { text: null, codePoint: "U+200B" },
  ]);
});
