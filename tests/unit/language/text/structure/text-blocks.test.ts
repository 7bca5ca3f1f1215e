import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rangeToCodePoints, sliceCodePoints } from "~/language/text/code-points";
import { readBlocksOf, type TextBlock } from "~/language/text/structure/text-blocks";

const kindOf = (block: TextBlock) => {
  if (block.kind === "item") return `${block.numbered ? "number" : "dash"} ${String(block.level)}`;
  return block.kind === "note" ? `note ${String(block.note)}` : "paragraph";
};

const read = (text: string) =>
  readBlocksOf(text).map((block) => [kindOf(block), text.slice(block.startsAt, block.endsAt)]);

const parts = (text: string) =>
  readBlocksOf(text).flatMap((block) =>
    block.parts.map(({ kind, startsAt, endsAt }) => [kind, text.slice(startsAt, endsAt)]),
  );

describe("blocks", () => {
  test("paragraphs are between empty lines; a line break inside one stays", () => {
    expect(read("\n One\ntwo \n \n\nThree")).toEqual([
      ["paragraph", "One\ntwo"],
      ["paragraph", "Three"],
    ]);
    expect(read(" \n\n")).toEqual([]);
  });

  test("an item begins with its mark; what is moved in below it belongs to it", () => {
    expect(read("Measures:\n– a law\n  of 2022\n  • for towns\n– a fund\nEnd.")).toEqual([
      ["paragraph", "Measures:"],
      ["dash 0", "– a law\n  of 2022"],
      ["dash 1", "• for towns"],
      ["dash 0", "– a fund"],
      ["paragraph", "End."],
    ]);
  });

  test.each(["-", "–", "—", "*", "•", "1.", "1)", "(1)", "1.2.", "(a)", "a)", "iv)", "(iv)", "а)", "(б)", "A)"])(
    "%s is the mark of an item",
    (mark) => {
      expect(read(`${mark} words`)).toEqual([[expect.stringMatching(/^(?:dash|number) 0$/), `${mark} words`]]);
    },
  );

  test.each(["2024 was a year", "-5 degrees", "1.5 million", "A. Smith wrote", "И. Петров", "г. Ош", "и. о. министра"])(
    "%s begins no item",
    (line) => {
      expect(read(line)).toEqual([["paragraph", line]]);
    },
  );

  test("a letter with a full stop is a mark beside the one before or after it", () => {
    expect(read("A. Law\n  – of 2022\nB. Practice\n\nC. Figures").map(([kind]) => kind)).toEqual([
      "number 0",
      "dash 1",
      "number 0",
      "number 0",
    ]);
    expect(read("I. Закон\nII. Практика").map(([kind]) => kind)).toEqual(["number 0", "number 0"]);
    expect(read("A. Smith wrote.\n\nThen he left.\n\nB. Jones came.").map(([kind]) => kind)).toEqual([
      "paragraph",
      "paragraph",
      "paragraph",
    ]);
  });

  test("an item is at most one level below the one before it", () => {
    expect(read("    – one\n          – two\n– three").map(([kind]) => kind)).toEqual(["dash 0", "dash 1", "dash 0"]);
  });

  test("notes are the last lines that begin with a number in square brackets", () => {
    expect(read("[1] begins here.\n\nA plan[1] and a law [2].\n\n[1] Decree 5,\n  article 2.\n[2] Law 7.")).toEqual([
      ["paragraph", "[1] begins here."],
      ["paragraph", "A plan[1] and a law [2]."],
      ["note 1", "[1] Decree 5,\n  article 2."],
      ["note 2", "[2] Law 7."],
    ]);
  });
});

describe("parts", () => {
  test("an address is a link without the stops and brackets around it", () => {
    expect(parts("See (https://example.org/a_(b)), or http://example.org/é.")).toEqual([
      ["words", "See ("],
      ["link", "https://example.org/a_(b)"],
      ["words", "), or "],
      ["link", "http://example.org/é"],
      ["words", "."],
    ]);
  });

  test.each([
    "javascript://example.org",
    "xhttps://example.org",
    "https://",
    "https://exa\u202emple.org",
    "https://example.org/[…]",
    "https://example.org/█████",
  ])("%s is no link", (text) => {
    expect(parts(text)).toEqual([["words", text]]);
  });

  test("a number in square brackets leads to the note that the text has; the first one is led back to", () => {
    const blocks = readBlocksOf("A [1], again [1], none [2].\n\n[1] Note [1].");
    expect(blocks.flatMap((block) => block.parts.filter(({ kind }) => kind === "reference"))).toEqual([
      { kind: "reference", note: 1, first: true, startsAt: 2, endsAt: 5 },
      { kind: "reference", note: 1, first: false, startsAt: 13, endsAt: 16 },
    ]);
  });

  test("the mark of an item is a part with the space after it", () => {
    expect(parts("  1. a law")).toEqual([
      ["mark", "1. "],
      ["words", "a law"],
    ]);
  });
});

const pieces = [
  "а",
  "é",
  "😀",
  "e\u0301",
  " ",
  "  ",
  "\t",
  "\n",
  "\n\n",
  "– ",
  "1. ",
  "(a) ",
  "[1] ",
  "[2]",
  "A. ",
  "B. ",
];
const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces, "https://a.org/", "http://", ")", "[…]", "█"), fc.string({ unit: "binary" })),
  )
  .map((chosen) => chosen.join(""));

describe("whatever the text", () => {
  test("all that is not white space is in one block, in order, and the parts of a block are the block", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const block of readBlocksOf(text)) {
          expect(text.slice(at, block.startsAt).trim()).toBe("");
          const words = text.slice(block.startsAt, block.endsAt);
          expect(words).toBe(words.trim());
          expect(words).not.toBe("");
          let within = block.startsAt;
          for (const part of block.parts) {
            expect(part.startsAt).toBe(within);
            expect(part.endsAt).toBeGreaterThan(within);
            within = part.endsAt;
          }
          expect(within).toBe(block.endsAt);
          at = block.endsAt;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      { numRuns: 1000 },
    );
  });

  test("the places hold in code points, in which excerpts are stored", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const block of readBlocksOf(text).flatMap((each) => [each, ...each.parts])) {
          expect(sliceCodePoints(text, rangeToCodePoints(text, block))).toBe(text.slice(block.startsAt, block.endsAt));
        }
      }),
    );
  });

  test.each([
    "– a\n",
    "  ",
    "[1] a\n",
    "A. b\n\n",
    "https://a.org/",
    "https://((((",
    "[1]",
    "(((",
    ")",
    "\t",
    "1.1.1.",
  ])("a long text of %j is read before the test is over: work that grows faster than the text is not", (piece) => {
    const text = `${piece.repeat(400_000 / piece.length)}\n[1] note`;
    expect(readBlocksOf(text).at(-1)?.kind).toBe("note");
  });
});
