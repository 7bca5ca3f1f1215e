import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { renderDocx } from "~/formats/docx/render-docx.server";
import type { ContentFootnote, ReportContent } from "~/domain/report/content/report-content";
import { type Language, languages } from "~/language/language";
import { content2024 } from "../../../given/content-2024";

async function open(language: Language, content: ReportContent = content2024()) {
  const bytes = await renderDocx(content, { language });
  const files = unzipSync(bytes);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const all = Object.entries(files)
    .map(([name, data]) => (name.endsWith(".xml") ? strFromU8(data) : ""))
    .join("");
  return { part, html, all, document: part("word/document.xml") };
}

/** The report with one more footnote, which has words in English alone. */
function withNote({ type, text, url }: Pick<ContentFootnote, "type" | "url"> & { text: string }): ReportContent {
  const content = content2024();
  const note = { number: 1, type, url, anchor: null, text: { en: { text, status: "original" as const } } };
  const [section] = content.sections.filter(({ paragraphs }) => paragraphs.length > 0);
  const [paragraph] = section?.paragraphs ?? [];
  if (!section || !paragraph) throw new Error("The report has no paragraph");
  return { ...content, sections: [{ ...section, paragraphs: [{ ...paragraph, footnotes: [note] }] }] };
}

/** The runs of a part that hold text, with the language each declares. */
function runs(xml: string): { text: string; language: string }[] {
  return [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)].flatMap(([, inner = ""]) => {
    const text = [...inner.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map((match) => match[1] ?? "").join("");
    return text === "" ? [] : [{ text, language: /<w:lang w:val="([^"]+)"/.exec(inner)?.[1] ?? "" }];
  });
}

describe("the Word file", () => {
  it.each(languages)("has real headings in %s", async (language) => {
    const { html } = await open(language);
    const sections = content2024().sections;
    for (const { heading, depth } of sections)
      expect(html).toMatch(new RegExp(`<h${depth}>.*?${heading[language]}</h${depth}>`, "s"));
    expect([...html.matchAll(/<h[12]>/g)].length).toBe(sections.length);
  });

  it("numbers paragraphs by Word, and from 1 in the annex", async () => {
    const { document, part } = await open("en");
    const lists = [...document.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]);
    const [body, annex] = [lists[0], lists.at(-1)];
    expect(lists.filter((id) => id === body)).toHaveLength(14);
    expect(lists.filter((id) => id === annex)).toHaveLength(3);
    const restart = new RegExp(`<w:num w:numId="${annex}"[^>]*>.*?<w:startOverride w:val="1"/>`, "s");
    expect(part("word/numbering.xml")).toMatch(restart);
    expect(part("word/numbering.xml")).toContain('<w:lvlText w:val="%1."/>');
  });

  it("has contents with ranges and the pages of the headings", async () => {
    const { document, html } = await open("en");
    expect(html).toContain("10–13");
    const targets = [...document.matchAll(/PAGEREF (section_\d+)/g)].map((match) => match[1]);
    expect(targets).toHaveLength(content2024().sections.length);
    for (const target of targets) expect(document).toContain(`w:name="${target}"`);
    expect(document).toContain("<w:tblHeader/>");
  });

  it("has its notes at the foot, marked where the language marks them", async () => {
    const marked = async (language: Language) => {
      const { document } = await open(language);
      const pieces = document.split(/<w:footnoteReference w:id="\d+"\/>/);
      expect(pieces).toHaveLength(4);
      return (runs(pieces[0] ?? "").at(-1)?.text ?? "").slice(-6);
    };
    expect(await marked("en")).toBe(" 2023.");
    expect(await marked("fr")).toBe("i 2023");
    expect(await marked("ru")).toBe("3\u00a0года");
    const { part, html } = await open("fr");
    expect(part("word/footnotes.xml")).toContain("annexe, paragraphes\u00a030 et 44");
    expect(html).toContain('href="https://unece.org/sites/default/files/2023-06/item%20202%20_EXCOM%20Conclu-128.pdf"');
  });

  it("links to the address as it was typed, encoded once", async () => {
    const url = "HTTPS://undocs.org/en/A%2FRES%2F73%2F195?q=a%26b&x=%D0%9C#p%23%20z";
    const { part } = await open("en", withNote({ type: "titled-link", text: "Resolution 73/195", url }));
    expect(part("word/_rels/footnotes.xml.rels")).toContain(
      'Target="https://undocs.org/en/A%2FRES%2F73%2F195?q=a%26b&amp;x=%D0%9C"',
    );
    expect(part("word/footnotes.xml")).toContain('w:anchor="p%23%20z"');
  });

  it.each(languages)("declares the language of every run in %s", async (language) => {
    const { document, part } = await open(language);
    const locale = { en: "en-GB", fr: "fr-FR", ru: "ru-RU" };
    const all = [...runs(document), ...runs(part("word/footnotes.xml"))];
    // The pages of the contents are the writer's own runs, in the language of the document.
    const pages = all.filter((each) => each.language === "");
    expect(pages.filter(({ text }) => !/^\d+$/.test(text))).toEqual([]);
    const foreign = all
      .filter((each) => !pages.includes(each) && each.language !== locale[language])
      .map((each) => each.language);
    expect(new Set(foreign)).toEqual(
      new Set(language === "en" ? ["ru-RU"] : language === "fr" ? ["en-GB", "ru-RU"] : ["en-GB"]),
    );
    expect(part("word/styles.xml")).toContain(`<w:lang w:val="${locale[language]}"`);
  });

  it("shows in its original what the language does not have", async () => {
    const { document } = await open("fr");
    const all = runs(document);
    const original = all.findIndex(({ text }) => text.startsWith("Many stakeholders"));
    expect(all[original]?.language).toBe("en-GB");
    expect(all[original + 1]).toEqual({ text: " [original\u00a0: anglais]", language: "fr-FR" });
  });

  it("carries the mark of a draft only while it is one", async () => {
    expect((await open("en")).all).toContain("Draft for comments – not for citation");
    expect((await open("en", content2024({ draft: false }))).all).not.toContain("Draft for comments");
  });

  it("leaves out what is not known with its label, and names no source", async () => {
    const { document, all } = await open("en");
    expect(runs(document).map(({ text }) => text)).toContain("Original: English");
    expect(all).not.toMatch(/Symbol|Distr\./);
    expect(all).not.toContain("Социальные услуги");
  });

  it("holds no control character", async () => {
    const { frontMatter } = content2024();
    const organ = { en: "Economic\u0000 Commission\u001b\ud800", fr: "", ru: "" };
    const { all } = await open("en", content2024({ frontMatter: { ...frontMatter, organ } }));
    // eslint-disable-next-line no-control-regex -- the control characters are what is looked for
    expect(all).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(all).toContain("Economic Commission<");
  });
});
