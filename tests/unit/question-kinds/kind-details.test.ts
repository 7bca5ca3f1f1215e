import { describe, expect, it } from "vitest";
import { comparisonOf } from "~/question-kinds/comparison-register.server";
import { fileFormsOf } from "~/question-kinds/file-register";
import { rulesOf } from "~/question-kinds/register";
import { contentSchemas } from "~/question-kinds/schema-register";
import { readSettings, settingsSchemaOf } from "~/question-kinds/settings-register";
import type { KindSettings } from "~/question-kinds/settings";

const numberOf = (typed: string) => rulesOf("number").fromTyped({ number: typed }).value;

describe("numbers", () => {
  it("are read with point or comma, with spaces between digits, and with either minus", () => {
    expect(["12.5", "12,5", "1 500", "1\u202f500,25", "\u22123", " 7 "].map(numberOf)).toEqual([
      12.5, 12.5, 1500, 1500.25, -3, 7,
    ]);
    expect(["1.2.3", "1e5", "12 5", "0x10", "Infinity"].map(numberOf)).toEqual([
      "1.2.3",
      "1e5",
      "12 5",
      "0x10",
      "Infinity",
    ]);
  });

  it("go as numbers into tables, and are refused beyond the limits of their question", () => {
    const settings: KindSettings = { kind: "number", unit: "", min: 0, max: 10, decimals: 0 };
    const check = (value: number) =>
      rulesOf("number").problems({
        content: { text: "x", value },
        language: "en",
        words: 1,
        wordLimit: null,
        settings,
      });
    expect([-1, 0, 10, 11].map((value) => check(value).map(({ kind }) => kind))).toEqual([
      ["outOfRange"],
      [],
      [],
      ["outOfRange"],
    ]);
    expect(fileFormsOf("number").csv({ text: "5\u00a0persons", value: 5 })).toBe(5);
  });
});

describe("lists", () => {
  const schema = contentSchemas.list;
  const titles = (form: Record<string, unknown>) => {
    const { value } = rulesOf("list").fromTyped(form);
    return (value as { entries: { title: string }[] } | undefined)?.entries.map(({ title }) => title);
  };

  it("are put in order, and lose what is removed, by what a page without scripts sends", () => {
    const three = { title_1: "One", title_2: "Two", title_3: "Three" };
    expect(titles({ ...three, position_1: "1", position_2: "2", position_3: "3" })).toEqual(["One", "Two", "Three"]);
    expect(titles({ ...three, position_1: "1", position_2: "2", position_3: "1" })).toEqual(["Three", "One", "Two"]);
    expect(titles({ ...three, position_1: "3", position_2: "2", position_3: "3" })).toEqual(["Two", "One", "Three"]);
    expect(titles({ ...three, removed_2: "on" })).toEqual(["One", "Three"]);
    expect(titles({ ...three, title_2: " " })).toEqual(["One", "Three"]);
  });

  it("name entries without a title", () => {
    const content = schema.parse({ title_1: "One", text_2: "A text." });
    const settings: KindSettings = { kind: "list", most: 5, details: [], principles: [] };
    const found = rulesOf("list").problems({ content, language: "en", words: 3, wordLimit: null, settings });
    expect(found).toEqual([{ kind: "untitledEntry", blocking: false, excess: 0, found: ["2"] }]);
  });

  it("take no more entries than their question", () => {
    const settings: KindSettings = { kind: "list", most: 1, details: [], principles: [] };
    const settled = rulesOf("list").settle?.(schema.parse({ title_1: "One", title_2: "Two" }), {
      settings,
      language: "en",
    });
    expect(settled?.text).toBe("1. One");
  });

  it("keep what each of two edits added and changed", () => {
    const settings: KindSettings = { kind: "list", most: 9, details: [], principles: [] };
    const asked = { settings, language: "en" as const };
    const list = (...titlesOf: string[]) =>
      schema.parse(Object.fromEntries(titlesOf.map((title, index) => [`title_${index + 1}`, title])));
    const [base, yours, theirs] = [list("A", "B"), list("A", "B", "Mine"), list("A", "Theirs")];
    expect(comparisonOf("list").merge({ base, yours, theirs }, asked).content.text).toBe(
      "1. A\n\n2. Mine\n\n3. Theirs",
    );
  });
});

describe("choices", () => {
  const settings = (several: boolean): KindSettings => ({
    kind: "choice",
    options: [
      { key: "a", label: "First" },
      { key: "b", label: "Second" },
    ],
    several,
    comment: true,
  });
  const chosen = (...options: string[]) => ({ text: "x", value: { options, comment: "" } });

  it("of two edits are both kept where several are allowed, else yours is proposed", () => {
    const edits = { base: { text: "" }, yours: chosen("b"), theirs: chosen("a") };
    const merge = (several: boolean) =>
      comparisonOf("choice").merge(edits, { settings: settings(several), language: "en" }).content.text;
    expect([merge(true), merge(false)]).toEqual(["First\nSecond", "Second"]);
  });
});

describe("settings", () => {
  it("are read in one language, and what nobody chose has its usual value", () => {
    const unit = { en: { text: "persons", status: "original" }, fr: { text: "personnes", status: "official" } };
    expect(readSettings("number", { unit }, "fr")).toEqual({
      kind: "number",
      unit: "personnes",
      min: null,
      max: null,
      decimals: 0,
    });
    expect(readSettings("list", null, "en")).toEqual({ kind: "list", most: 10, details: [], principles: [] });
    expect(readSettings("yes-no", null, "en")).toEqual({ kind: "yes-no", comment: true });
  });

  it.each([
    ["choice", { options: [] }],
    ["choice", { options: ["a", "a"].map((key) => ({ key, label: {} })) }],
    ["number", { min: 2, max: 1 }],
    ["date", { min: "2026-02-30" }],
    ["list", { most: 21 }],
    ["text", { unit: "x" }],
  ] as const)("of the kind %s are refused where they make no sense: %j", (kind, stored) => {
    expect(settingsSchemaOf(kind).safeParse(stored).success).toBe(false);
  });
});
