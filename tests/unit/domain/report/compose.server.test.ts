import { beforeEach, describe, expect, test } from "vitest";
import { composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { paragraphsOf, reportContentSchema } from "~/domain/report/content/report-content";
import { readDraft } from "~/domain/report/outline/read-draft.server";
import { readParagraph } from "~/domain/report/paragraph/read-paragraph.server";
import { useDatabase } from "../../../support/database";
import { contextOf, createReportCase, type ReportCase } from "../../../given/report-case";

const held = useDatabase();
let given: ReportCase;

beforeEach(async () => {
  given = await createReportCase(held.database);
});

async function compose() {
  const report = await held.database.read.report.findFirstOrThrow();
  return composeReportContent(held.database.read, { id: report.id, now: new Date() });
}

describe("the content of the working state", () => {
  test("fits the frozen shape, with numbers that restart at the annex", async () => {
    const { content } = await compose();
    expect(() => reportContentSchema.parse(content)).not.toThrow();
    expect(paragraphsOf(content).map(({ key }) => key)).toEqual(["1", "2", "annex-1"]);
    expect(content.draft).toBe(true);
  });

  test("a paragraph for which the facts are missing takes no number", async () => {
    const { waiting, content } = await compose();
    expect(waiting.size).toBe(1);
    const [first] = paragraphsOf(content);
    expect(first?.texts.en?.text).toContain("The first session of the Regional Review for ECE offered space");
  });

  test("counts States once: the lead and confirmed associates, what is not public too, what is withdrawn not", async () => {
    const { content, basis } = await compose();
    const summary = paragraphsOf(content).find(({ key }) => key === "annex-1");
    expect(summary?.evidence).toMatchObject({ states: 4, stakeholders: 0 });
    expect(basis.contributors).toMatchObject({ states: 4, stakeholders: 1 });
    expect(summary?.quantifier).toMatchObject({ proposedForStates: "all", used: { en: ["several"], fr: ["several"] } });
    const counts = paragraphsOf(content).find(({ key }) => key === "2");
    expect(counts?.texts.en?.text).toBe(
      "A total of four ECE member States and one stakeholder submitted reports to the Network.",
    );
  });
});

describe("the draft as it is shown", () => {
  const editor = () => contextOf(held.database, given.actors.editor);

  test("warns in each language where the text says another number", async () => {
    const draft = await readDraft(editor(), { review: "ece-test", language: "ru" });
    expect(draft).toMatchObject({ warnings: 1, notCounted: 1 });
    const [item] = draft.sections.find(({ key }) => key === "annex")?.items ?? [];
    expect(item).toMatchObject({
      kind: "written",
      missing: ["ru"],
      notCounted: 1,
      paragraph: { text: { language: "en", fellBack: true } },
      warnings: [
        {
          counted: "states",
          count: 4,
          of: 4,
          texts: [
            { language: "en", wouldBeTrue: "all States" },
            { language: "fr", wouldBeTrue: "tous les États" },
          ],
        },
      ],
    });
  });

  test("names who supports a paragraph in the order of the language, and marks what does not count", async () => {
    const page = await readParagraph(editor(), {
      review: "ece-test",
      paragraphId: given.paragraphs.summary,
      language: "fr",
    });
    expect(page.parties.states).toEqual(["Danemark", "Kazakhstan", "Malte", "Portugal"]);
    expect(page.cited.map(({ citability }) => citability)).toEqual(["quotable", "quotable", "countable", "void"]);
    expect(page.cited.map(({ voidCause }) => voidCause)).toEqual([null, null, null, "withdrawn"]);
    expect(page.versions.map(({ language, status }) => [language, status])).toEqual([
      ["en", "original"],
      ["fr", "unofficial"],
      ["ru", null],
    ]);
  });

  test("says where a passage was changed since it was cited", async () => {
    const asked = { review: "ece-test", paragraphId: given.paragraphs.summary, language: "en" } as const;
    const [first] = (await readParagraph(editor(), asked)).cited;
    const id = first?.excerptId ?? "";
    await held.database.write((tx) => tx.excerpt.update({ where: { id }, data: { movedAt: new Date() } }));
    const { cited } = await readParagraph(editor(), asked);
    expect(cited.map(({ moved }) => moved)).toEqual([true, false, false, false]);
  });

  test("is not found by those outside the review", async () => {
    const stranger = contextOf(held.database, given.actors.stranger);
    await expect(readDraft(stranger, { review: "ece-test", language: "en" })).rejects.toMatchObject({
      code: "notFound",
    });
    await expect(readDraft(editor(), { review: "ece-other", language: "en" })).rejects.toMatchObject({
      code: "notFound",
    });
  });
});
