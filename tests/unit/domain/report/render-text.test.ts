import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { renderDocx } from "~/formats/docx/render-docx.server";
import { renderHtml } from "~/formats/html/render-html";
import { renderJson } from "~/formats/json/render-json";
import { canonicalContent, type ReportContent, reportContentSchema } from "~/domain/report/content/report-content";
import { languages } from "~/language/language";
import { content2024 } from "../../../given/content-2024";

describe("the content of a version", () => {
  it("fits its schema and survives JSON", () => {
    const content = content2024();
    expect(reportContentSchema.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
    expect(reportContentSchema.safeParse({ ...content, formatVersion: 2 }).success).toBe(false);
  });

  it("has one digest, whatever the order of its keys", () => {
    const content = content2024();
    const reversed = Object.fromEntries(Object.entries(content).reverse()) as typeof content;
    const digest = (value: string) => createHash("sha256").update(value).digest("hex");
    expect(digest(canonicalContent(reversed))).toBe(digest(canonicalContent(content)));
    expect(canonicalContent(content2024({ version: 2 }))).not.toBe(canonicalContent(content));
  });
});

/** A report of one paragraph in two lines, with a note on words of the second. */
function inTwoLines(): ReportContent {
  const text = { text: "First line.\nA second one, noted.", status: "original" as const };
  const note = { type: "caveat" as const, text: { en: { text: "A note.", status: "original" as const } }, url: null };
  const content = content2024();
  const [section] = content.sections.filter(({ paragraphs }) => paragraphs.some(({ kind }) => kind === "narrative"));
  const [paragraph] = section?.paragraphs.filter(({ kind }) => kind === "narrative") ?? [];
  if (!section || !paragraph) throw new Error("No narrative paragraph");
  const footnotes = [{ ...note, number: 1, anchor: { en: "second one" } }];
  return { ...content, sections: [{ ...section, paragraphs: [{ ...paragraph, texts: { en: text }, footnotes }] }] };
}

describe("the self-contained page", () => {
  it.each(languages)("says its language, and that of what is not in it (%s)", (language) => {
    const html = renderHtml(content2024(), { language });
    expect(html).toContain(`<html lang="${language}">`);
    expect(html.match(/<p lang="ru">/g) ?? []).toHaveLength(language === "ru" ? 0 : 1);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|<link|url\(|undefined/);
  });

  it("leads from contents to sections, from marks to notes and back", () => {
    const html = renderHtml(content2024(), { language: "fr" });
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    expect(ids).toContain("paragraph-annex-3");
    expect(html).toContain("<td>10–13</td>");
  });

  it("shows the way to the sources where it is told one", () => {
    const options = { language: "ru" as const, evidenceHref: (key: string) => `/ru/report/${key}?a&b` };
    expect(renderHtml(content2024(), options)).toContain(
      '<a href="/ru/report/annex-3?a&amp;b">Источники: 4\u00a0государства, 2\u00a0заинтересованные стороны</a>',
    );
    expect(renderHtml(content2024(), { language: "ru" })).not.toContain('class="evidence"');
  });

  it("marks a note in the line that holds its words, as the Word file does", async () => {
    const content = inTwoLines();
    expect(renderHtml(content, { language: "en" })).toMatch(
      /<p>First line\.<\/p>\n<p>A second one,<sup[^]*?<\/sup> noted\.<\/p>/,
    );
    const document = strFromU8(
      unzipSync(await renderDocx(content, { language: "en" }))["word/document.xml"] ?? new Uint8Array(),
    );
    expect(document.indexOf("A second one,")).toBeLessThan(document.indexOf("footnoteReference "));
    expect(document.indexOf("footnoteReference ")).toBeLessThan(document.indexOf(" noted."));
  });

  it("escapes what was typed", () => {
    const { frontMatter } = content2024();
    const title = '<script>alert("x")</script>';
    const reportTitle = { en: title, fr: title, ru: title };
    const html = renderHtml(content2024({ frontMatter: { ...frontMatter, reportTitle } }), { language: "en" });
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;");
  });
});

describe("the data of a report", () => {
  it("gives each paragraph in the language, with its citations in the words of their authors", () => {
    const data: unknown = JSON.parse(renderJson(content2024(), "fr"));
    expect(data).toMatchObject({ language: "fr", sections: expect.any(Array) as unknown });
    const json = JSON.stringify(data);
    expect(json).toContain('"text":{"text":"Plusieurs États membres');
    expect(json).toContain('"language":"ru","start":10,"end":56');
    expect(json).toContain('"mark":"Annexe","title":"Résumé');
  });
});
