import { beforeEach, describe, expect, test } from "vitest";
import { reportContentSchema } from "~/domain/report/content/report-content";
import { measureDraft, readDraft } from "~/domain/report/outline/read-draft.server";
import { readParagraph } from "~/domain/report/paragraph/read-paragraph.server";
import { translateParagraph } from "~/domain/report/paragraph/translate-paragraph.server";
import { writeParagraph } from "~/domain/report/paragraph/write-paragraph.server";
import { freezeReportVersion } from "~/domain/report/version/freeze-report-version.server";
import { publishReportVersion } from "~/domain/report/version/publish-report-version.server";
import { readReportPage } from "~/domain/report/version/read-report-page.server";
import { readReportVersion } from "~/domain/report/version/read-report-version.server";
import { renderReport } from "~/formats/render-report.server";
import type { StaffRole } from "~/permission/actor";
import { contextOf, createReportCase, decision, type ReportCase } from "../../../given/report-case";
import { useDatabase } from "../../../support/database";

const held = useDatabase();
const review = "ece-test";
let given: ReportCase;

beforeEach(async () => {
  given = await createReportCase(held.database);
});

const as = (role: StaffRole = "editor") => contextOf(held.database, given.actors[role]);
const key = () => ({ review, paragraphId: given.paragraphs.summary });
const english = (text: string, revision: number) =>
  writeParagraph(as(), { ...key(), typed: { en: { text, revision } } });
const count = async () => (await measureDraft(as(), { review, language: "en" })).outdated;
const french = async () =>
  (await readParagraph(as(), { ...key(), language: "en" })).versions.find(({ language }) => language === "fr");

describe("a translation that is older than its original", () => {
  test("is counted until it is saved again, and not where the change was undone", async () => {
    expect(await count()).toBe(0);
    await english("One State spoke of services.", 1);
    expect([await count(), (await french())?.outdated]).toEqual([1, true]);
    await english("Several States spoke of services.", 2);
    expect([await count(), (await french())?.outdated]).toEqual([0, false]);
    await english("One State spoke of services.", 3);
    const typed = { fr: { text: "Un État a parlé des services.", revision: 4 } };
    await translateParagraph(as("translator"), { ...key(), typed });
    expect(await count()).toBe(0);
  });

  test("is named on the outline, in a frozen version, on the public page and in the file", async () => {
    await english("One State spoke of services.", 1);
    const draft = await readDraft(as(), { review, language: "fr" });
    const items = draft.sections.flatMap(({ items }) => items);
    expect(items).toContainEqual(expect.objectContaining({ outdated: ["fr"] }));
    await freezeReportVersion(as(), { review, stage: "final", decision });
    const version = await readReportVersion(as(), { review, number: 1, language: "en" });
    expect(version.checks).toEqual({
      outdated: 1,
      incomplete: draft.incomplete,
      warnings: draft.warnings,
      oneSided: 0,
      naming: 0,
    });
    await publishReportVersion(as("secretariat"), { review, number: 1 });
    const page = await readReportPage(as(), { review, language: "fr" });
    expect(page?.view.outdated).toBe(1);
    const texts = page?.view.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.outdatedFrom));
    expect(texts).toContain("en");
    expect((await readReportPage(as(), { review, language: "en" }))?.view.outdated).toBe(0);
    const { content } = await held.database.read.reportVersion.findFirstOrThrow();
    const html = await renderReport(reportContentSchema.parse(content), { language: "fr", format: "html" });
    expect(Buffer.from(html).toString("utf8")).toContain("peut ne pas correspondre au dernier texte anglais");
  });
});
