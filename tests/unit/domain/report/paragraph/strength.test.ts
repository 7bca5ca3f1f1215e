import { beforeEach, expect, test } from "vitest";
import { stanceKey } from "~/domain/report/content/stance";
import { readDraft } from "~/domain/report/outline/read-draft.server";
import { readParagraph } from "~/domain/report/paragraph/read-paragraph.server";
import { writeParagraph } from "~/domain/report/paragraph/write-paragraph.server";
import { useDatabase } from "../../../../support/database";
import { contextOf, createReportCase, type ReportCase } from "../../../../given/report-case";

const held = useDatabase();
const review = "ece-test";
let given: ReportCase;

beforeEach(async () => {
  given = await createReportCase(held.database);
});

const ctx = () => contextOf(held.database, given.actors.editor);
const page = (language: "en" | "fr" = "en") =>
  readParagraph(ctx(), { review, paragraphId: given.paragraphs.summary, language });

test("what supports a paragraph is counted by submission, class, sub-region and language; withdrawn words are not", async () => {
  expect((await page()).strength).toEqual({
    submissions: 3,
    classes: [{ class: "member-state", count: 4 }],
    subRegions: ["Central Asia", "Northern Europe", "Southern Europe"],
    languages: ["en", "ru"],
    contrary: { qualifies: 0, contradicts: 0 },
  });
  expect((await page("fr")).strength.subRegions[0]).toBe("Asie centrale");
});

test("what is on the other side is counted apart from it, on the paragraph and in the outline", async () => {
  const { dk, org } = given.excerpts;
  const work = { review, paragraphId: given.paragraphs.summary, typed: {} };
  await writeParagraph(ctx(), { ...work, stance: stanceKey("contradicts", dk), cite: stanceKey("qualifies", org) });
  const { strength } = await page();
  expect(strength).toMatchObject({
    submissions: 2,
    classes: [{ class: "member-state", count: 2 }],
    contrary: { qualifies: 1, contradicts: 1 },
  });
  const draft = await readDraft(ctx(), { review, language: "en" });
  const items = draft.sections.flatMap(({ items }) => items.flatMap((item) => (item.kind === "written" ? item : [])));
  expect(items.find(({ id }) => id === given.paragraphs.summary)?.strength).toEqual(strength);
  expect(items.find(({ id }) => id === given.paragraphs.session)?.strength).toBeNull();
});
