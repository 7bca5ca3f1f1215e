import type { Language } from "~/domain/shared/language";
import { renderDocx } from "./render-docx.server";
import { renderHtml } from "./render-html";
import { renderJson } from "./render-json";
import type { ReportContent } from "./report-content";

export const reportFormats = ["docx", "html", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

const mediaTypes: Record<ReportFormat, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
};

type Options = {
  language: Language;
  format: ReportFormat;
  /** The address at which a paragraph shows what it rests on, for the HTML page. */
  evidenceHref?: ((paragraphKey: string) => string) | undefined;
};

/** A content as a file in one language. */
export async function renderReport(content: ReportContent, options: Options): Promise<Uint8Array<ArrayBuffer>> {
  const { language, format, evidenceHref } = options;
  if (format === "docx") return new Uint8Array(await renderDocx(content, language));
  if (format === "json") return new TextEncoder().encode(renderJson(content, language));
  return new TextEncoder().encode(renderHtml(content, { language, evidenceHref }));
}

/** The headers of a report as an answer: an attachment under its name. */
export function reportHeaders(format: ReportFormat, fileName: string): Record<string, string> {
  return {
    "Content-Type": mediaTypes[format],
    "Content-Disposition": `attachment; filename="${fileName}.${format}"`,
    "Cache-Control": "no-cache",
  };
}
