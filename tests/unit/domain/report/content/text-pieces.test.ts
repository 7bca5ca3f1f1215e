import fc from "fast-check";
import { expect, test } from "vitest";
import { textPieces } from "~/domain/report/content/text-pieces";

const text = "Several member States spoke of services. Others did not.";

test("a text is cut at footnotes and around the words that say how many", () => {
  const pieces = textPieces(text, "en", { footnotes: [{ number: 3, anchor: "services" }], markQuantifiers: true });
  expect(pieces).toEqual([
    { text: "Several member States", marked: true, footnotes: [] },
    { text: " spoke of services.", marked: false, footnotes: [3] },
    { text: " Others did not.", marked: false, footnotes: [] },
  ]);
});

test("nothing of the text is lost, whatever the anchors", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string(), { maxLength: 4 }), (words, anchors) => {
      const footnotes = anchors.map((anchor, index) => ({ number: index + 1, anchor }));
      const pieces = textPieces(words, "fr", { footnotes, markQuantifiers: true });
      expect(pieces.map((piece) => piece.text).join("")).toBe(words);
    }),
  );
});
