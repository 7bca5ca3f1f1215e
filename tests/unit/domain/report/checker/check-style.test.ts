import { existsSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkStyle } from "~/domain/report/checker/check-style";
import { languages } from "~/language/language";

const rulesIn = (text: string) => new Set(checkStyle(text, "en").map(({ rule }) => rule));

/** Three numbered paragraphs before what is tested: a text whose paragraphs are numbered. */
const numbered = [1, 2, 3].map((number) => `${number}. Speakers noted progress.`).join("\n");

describe("a text whose paragraphs are numbered", () => {
  test("names the one without a number and proposes it", () => {
    const found = checkStyle(`${numbered}\nMany speakers noted gaps.\n5. Speakers noted progress.`, "en");
    expect(found).toEqual([
      { rule: "unnumbered-paragraph", line: 4, start: 0, end: 4, words: "Many", proposed: "4. Many" },
    ]);
  });

  test("continues behind a footnote at the foot of a page", () => {
    const text = `${numbered}\n4. The Co-Chairs thanked the\n\n¹ The first note.\n\nMinister of the Interior.`;
    expect(rulesIn(text)).toEqual(new Set());
  });

  test("names the one without a full stop, not a heading, a label or a note", () => {
    const text = `II. Opening\n${numbered}\nLead Organizers: ILO\n4. Speakers noted progress\n5. Speakers noted it.¹\n¹ A note`;
    expect(checkStyle(text, "en")).toMatchObject([{ rule: "unfinished-paragraph", line: 6, proposed: "progress." }]);
  });
});

describe("what is written in two ways in one text", () => {
  test("is named where it is the rarer", () => {
    const text = "The member States of UNABC and ABC, and the member States of ABC, met Member States of the ABC.";
    expect(checkStyle(text, "en").map(({ rule, words, proposed }) => [rule, words, proposed])).toEqual([
      ["commission-name", "UNABC", "ABC"],
      ["member-states", "Member States", "member States"],
    ]);
  });

  test("is named for Co-Chairs", () => {
    expect(checkStyle("The Co-Chair's summary was read. The Co-Chairs thanked all.", "en")).toMatchObject([
      { rule: "co-chairs", words: "Co-Chair's", proposed: "Co-Chairs'" },
    ]);
  });

  test("and an acronym that is explained after it is used, or nowhere", () => {
    const text =
      "1. The IOM and the Global Compact (GCM) were named.\n2. The Organization (IOM) and the ILO met, as did the Fund (MPTF).\n3. The GCM was read.";
    expect(checkStyle(text, "en").map(({ rule, line, words }) => [rule, line, words])).toEqual([
      ["acronym-expanded", 1, "IOM"],
      ["acronym-expanded", 2, "ILO"],
    ]);
  });
});

test("whatever is written, words and places agree, and it takes time that grows with its length", () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.constantFrom("1. A", "¹ b", "Lead: c", ", ,"),
  );
  const texts = fc.array(line, { maxLength: 8 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(texts, fc.constantFrom(...languages), (text, language) => {
      const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|\r|\n/u);
      for (const { line: number, start, end, words } of checkStyle(text, language)) {
        expect(lines[number - 1]?.slice(start, end)).toBe(words);
      }
    }),
    { numRuns: 300 },
  );
});

const printed = "../shared/documents/report-2024.txt";

test.runIf(existsSync(printed))("the printed report of 2024 has the slips that are known of it", () => {
  const rules = rulesIn(readFileSync(printed, "utf8"));
  for (const rule of [
    "unnumbered-paragraph",
    "unfinished-paragraph",
    "co-chairs",
    "present-tense",
    "list-order",
    "member-states",
    "dropped-name",
    "per-cent",
    "state-name",
  ] as const) {
    expect(rules, rule).toContain(rule);
  }
});
