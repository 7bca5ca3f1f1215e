import { describe, expect, it } from "vitest";
import { mastheadLines } from "~/domain/report/content/masthead";
import { printedFootnote } from "~/domain/report/content/printed-footnote";
import { withoutEmptySections } from "~/domain/report/content/printed-sections";
import { reportView } from "~/domain/report/content/report-view";
import { renderHtml } from "~/formats/html/render-html";
import { content2024 } from "../../../../given/content-2024";

describe("a footnote as it is printed", () => {
  const url = "https://un.org/a.pdf";
  it.each([
    ["A/RES/76/266, annex, paragraphs 30 and 44.", null, ["A/RES/76/266, annex, paragraphs 30 and 44", null, "."]],
    ["A note without a stop", null, ["A note without a stop", null, "."]],
    ["A question?", null, ["A question?", null, ""]],
    ["Title of a document.", url, ["Title of a document", url, "."]],
    ["A question?", url, ["A question?", url, "."]],
    [`See ${url}`, url, [`See ${url}`, null, "."]],
    [url, url, [url, null, "."]],
    ["", url, [url, null, "."]],
    ["A book", "isbn:1", ["A book", null, "."]],
    ["", null, ["", null, ""]],
  ])("%s (%s)", (text, address, [words, printed, stop]) => {
    expect(printedFootnote(text, address)).toMatchObject({ words, address: printed, stop });
  });
});

describe("the masthead", () => {
  const known = { symbol: "ECE/GCM/2024/2", distribution: "general", originalLanguage: "en" } as const;
  it("has a line for what is known, in its order", () => {
    const lines = mastheadLines(known, { language: "fr", date: "2024-03-15" }).map(({ text }) => text);
    expect(lines).toEqual(["ECE/GCM/2024/2", "Distr. générale", "15 mars 2024", "Original\u00a0: anglais"]);
  });

  it("has no label for what is not known", () => {
    const nothing = { symbol: null, distribution: null, originalLanguage: null };
    expect(mastheadLines(nothing, { language: "en" })).toEqual([]);
    expect(renderHtml(content2024(), { language: "en" })).not.toMatch(/Symbol|Distr\./);
  });
});

describe("sections without a text", () => {
  const full = content2024();
  const [first, second, ...rest] = full.sections;
  if (!first || !second) throw new Error("The report has two sections");
  const content = { ...full, sections: [first, { ...second, paragraphs: [] }, ...rest] };
  const headings = (from: typeof full) => from.sections.map(({ label, heading }) => `${label} ${heading.en}`);

  it("are left out, and those that follow numbered without a gap", () => {
    const printed = withoutEmptySections(content);
    expect(printed.sections.some(({ key }) => key === second.key)).toBe(false);
    const labels = printed.sections.filter(({ numbering }) => numbering === "roman").map(({ label }) => label);
    expect(labels).toEqual(["I", "II", "III", "IV"].slice(0, labels.length));
    expect(printed.contents.map(({ sectionKey }) => sectionKey)).toEqual(printed.sections.map(({ key }) => key));
    expect(reportView(printed, "en").sections).toHaveLength(printed.sections.length);
  });

  it("but not those whose sections have one, nor any of a full report", () => {
    expect(headings(withoutEmptySections(full))).toEqual(headings(full));
  });
});
