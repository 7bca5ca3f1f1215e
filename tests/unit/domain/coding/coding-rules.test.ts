import { describe, expect, it } from "vitest";
import { matchesSearch } from "~/domain/coding/codebook/code-view";
import { checkPassage, codingStatus } from "~/domain/coding/coding-rules";
import {
  evidenceFiltersSchema,
  excerptFiltersSchema,
  newExcerptSchema,
  pageSchema,
  textFiltersSchema,
} from "~/domain/coding/coding-schema";

describe("a passage", () => {
  const text = "A 😀 cafe\u0301, then more.";

  it("is taken by code points, and widened where it would split a grapheme", () => {
    expect(checkPassage(text, { passage: { startsAt: 2, endsAt: 3 } })).toEqual({
      passage: { startsAt: 2, endsAt: 3, quote: "😀" },
    });
    expect(checkPassage(text, { passage: { startsAt: 4, endsAt: 8 } })).toEqual({
      passage: { startsAt: 4, endsAt: 9, quote: "cafe\u0301" },
    });
  });

  it("is what the person saw, whichever way the form composed the letters", () => {
    expect(checkPassage(text, { passage: { startsAt: 4, endsAt: 9 }, quote: "café" })).toHaveProperty("passage");
    expect(checkPassage("a\r\nb", { passage: { startsAt: 0, endsAt: 4 }, quote: "a\nb" })).toHaveProperty("passage");
    expect(checkPassage(text, { passage: { startsAt: 4, endsAt: 9 }, quote: "then" })).toEqual({
      error: "passageDiffers",
    });
  });

  it("is missing when it is empty, blank, reversed or beyond the end", () => {
    const ranges = [
      { startsAt: 3, endsAt: 3 },
      { startsAt: 3, endsAt: 4 },
      { startsAt: 5, endsAt: 2 },
      { startsAt: 0, endsAt: 999 },
    ];
    for (const range of ranges) expect(checkPassage(text, { passage: range })).toEqual({ error: "passageMissing" });
  });
});

describe("the form of an excerpt", () => {
  it("names every field that is missing", () => {
    const { error } = newExcerptSchema.safeParse({});
    const found = error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
    expect(found).toEqual(["passage passageMissing", "codes codeMissing"]);
  });

  it("takes one code or several, each once", () => {
    const form = { startsAt: "1", endsAt: "4", note: "  " };
    expect(newExcerptSchema.parse({ ...form, codes: "a" })).toEqual({
      passage: { startsAt: 1, endsAt: 4 },
      codes: ["a"],
      note: null,
    });
    expect(newExcerptSchema.parse({ ...form, codes: ["a", "b", "a"] }).codes).toEqual(["a", "b"]);
  });
});

describe("filters", () => {
  it("are open where nothing is chosen", () => {
    expect(textFiltersSchema.parse({ session: "", language: "", show: "" })).toEqual({});
    expect(textFiltersSchema.parse({ session: "2", show: "uncoded" })).toEqual({ session: 2, show: "uncoded" });
    expect(excerptFiltersSchema.parse({ code: "", participant: "kz" })).toEqual({ participant: "kz" });
  });

  it.each([
    { session: "two", question: "-1", language: "de", class: "kings", show: "all" },
    { session: "1e99", question: "1.5" },
  ])("are open where %j fits nothing", (nonsense) => {
    expect(textFiltersSchema.parse(nonsense)).toEqual({});
    expect(evidenceFiltersSchema.parse({ ...nonsense, objective: "24" })).toEqual({});
  });

  it("begin at the first page where no page is named", () => {
    const pages = ["", "-3", "x", "1e99", "7"].map((page) => pageSchema.parse({ page }).page);
    expect(pages).toEqual([1, 1, 1, 1, 7]);
  });
});

describe("the status of a text", () => {
  it("counts reviewers, not excerpts", () => {
    expect(codingStatus([], 0)).toBe("uncoded");
    expect(codingStatus(["a", "a"], 0)).toBe("one");
    expect(codingStatus(["a", "b", "a"], 0)).toBe("two");
  });
});

describe("the search among codes", () => {
  it("finds beginnings of words without accents, case and ё", () => {
    expect(matchesSearch("Objective 10. Eradicate trafficking", "traf 10")).toBe(true);
    expect(matchesSearch("Réduire la vulnérabilité", "vulnera")).toBe(true);
    expect(matchesSearch("Учёт мнений", "учет")).toBe(true);
    expect(matchesSearch("Données", "nées")).toBe(false);
    expect(matchesSearch("Data", "  ")).toBe(true);
  });
});
