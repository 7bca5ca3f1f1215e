import { expect, test } from "vitest";
import { DomainError } from "~/domain/shared/domain-error";
import { renderReport, reportFormats, type ReportFormat } from "~/formats/render-report.server";
import { content2024 } from "../../given/content-2024";

test("a report is a different file in each format, and no file in one that there is not", async () => {
  const content = content2024();
  const files = await Promise.all(
    reportFormats.map(async (format) =>
      new TextDecoder("latin1").decode(await renderReport(content, { language: "en", format })),
    ),
  );
  expect(files.map((file) => file.slice(0, 2))).toEqual(["PK", "%P", "<!", "{\n"]);
  const unknown = renderReport(content, { language: "en", format: "odt" as ReportFormat }).catch(
    (error: unknown) => error,
  );
  expect(await unknown).toEqual(new DomainError("notFound"));
});
