import { unzipSync, strFromU8 } from "fflate";
import { beforeEach, describe, expect, test } from "vitest";
import { methodNotes } from "~/domain/report/content/method-notes";
import { type ReportContent, reportContentSchema } from "~/domain/report/content/report-content";
import { freezeReportVersion } from "~/domain/report/version/freeze-report-version.server";
import { renderDocx } from "~/formats/docx/render-docx.server";
import { renderHtml } from "~/formats/html/render-html";
import { renderReportPdf } from "~/formats/pdf/report/render-report-pdf.server";
import type { Language } from "~/language/language";
import { contextOf, createReportCase, type ReportCase } from "../../../../given/report-case";
import { useDatabase } from "../../../../support/database";

const held = useDatabase();
let given: ReportCase;
let content: ReportContent;

beforeEach(async () => {
  given = await createReportCase(held.database);
  await held.database.write((tx) =>
    tx.citation.updateMany({ where: { excerptId: given.excerpts.dk }, data: { stance: "contradicts" } }),
  );
  const decision = { reason: "Les versions suivent.", language: "fr" } as const;
  await freezeReportVersion(contextOf(held.database, given.actors.editor), {
    ...{ review: "ece-test", stage: "final", decision },
  });
  const row = await held.database.read.reportVersion.findFirstOrThrow();
  content = reportContentSchema.parse(row.content);
});

const linesIn = (language: Language) =>
  (methodNotes(content, language)?.lines ?? []).map(({ text }) => text.replaceAll("\u00a0", " "));

describe("the note on method", () => {
  test("says what was open, why it was approved, and who says otherwise", () => {
    expect(linesIn("en")).toEqual([
      "The text was approved by a recorded decision, although:",
      "1 paragraph has sources that have changed since they were cited",
      "1 paragraph is not in all languages",
      "1 paragraph cites a passage that contradicts it and does not mention it",
      "Reason for the decision:",
      "Les versions suivent.",
      expect.stringContaining("Only passages that support"),
      "Annex, paragraph 1: 2 passages support, 1 contradicts",
    ]);
    expect(linesIn("fr").at(-1)).toBe("Annexe, paragraphe 1 : 2 passages l’appuient, 1 le contredit");
    expect(linesIn("ru").at(-1)).toBe("Приложение, пункт 1: 2 фрагмента подтверждают, 1 противоречит");
  });

  test("is left out where nothing is to be said", () => {
    expect(methodNotes({ sections: [] }, "en")).toBeNull();
  });

  test("is in the page, the Word file and the PDF, the reason in its own language", async () => {
    const html = renderHtml(content, { language: "en" });
    expect(html).toContain("<h2>Note on method</h2>");
    expect(html).toContain('<li lang="fr">Les versions suivent.</li>');
    const word = strFromU8(
      unzipSync(await renderDocx(content, { language: "ru" }))["word/document.xml"] ?? new Uint8Array(),
    );
    expect(word).toContain("Примечание о методе");
    expect((await renderReportPdf(content, { language: "fr" })).length).toBeGreaterThan(1000);
  });
});
