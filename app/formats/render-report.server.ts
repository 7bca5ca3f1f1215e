import type { Language } from "~/language/language";
import { renderDocx } from "./docx/render-docx.server";
import { renderHtml } from "./html/render-html";
import { renderJson } from "./json/render-json";
import { renderReportPdf } from "./pdf/report/render-report-pdf.server";
import { withoutEmptySections } from "~/domain/report/content/printed-sections";
import type { ReportContent } from "~/domain/report/content/report-content";
import { notFound } from "~/domain/shared/domain-error";

export const reportFormats = ["docx", "pdf", "html", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

export function isReportFormat(value: string): value is ReportFormat {
  return reportFormats.some((format) => format === value);
}

type Options = {
  language: Language;
  format: ReportFormat;
  /** The calendar day "YYYY-MM-DD" of the document, for its masthead; left out where it is not known. */
  date?: string | undefined;
  /** The address at which a paragraph shows its sources, for the HTML page. */
  evidenceHref?: ((paragraphKey: string) => string) | undefined;
};

type File = Uint8Array<ArrayBuffer>;
const files = new WeakMap<ReportContent, Map<string, Promise<File>>>();

/** Made once for a content that is read again: its object is the same. */
function once(content: ReportContent, kind: string, make: () => Promise<File>): Promise<File> {
  const ofContent = files.get(content) ?? new Map<string, Promise<File>>();
  files.set(content, ofContent);
  const file = ofContent.get(kind) ?? make();
  ofContent.set(kind, file);
  file.catch(() => ofContent.delete(kind));
  return file;
}

const encode = (text: string) => new TextEncoder().encode(text);

type Writer = (printed: ReportContent, options: Options) => File | Promise<File>;

const writers: Record<ReportFormat, Writer> = {
  docx: async (printed, { language, date }) => new Uint8Array(await renderDocx(printed, { language, date })),
  pdf: async (printed, { language, date }) => new Uint8Array(await renderReportPdf(printed, { language, date })),
  html: (printed, { language, date, evidenceHref }) => encode(renderHtml(printed, { language, date, evidenceHref })),
  json: (printed, { language }) => encode(renderJson(printed, language)),
};

/**
 * A content as a file in one language, without the sections that have no text. The content must not change afterwards.
 * @throws DomainError notFound for a format that is none of `reportFormats`.
 */
export async function renderReport(content: ReportContent, options: Options): Promise<File> {
  const { language, format, date } = options;
  if (!isReportFormat(format)) throw notFound();
  const write = async () => writers[format](withoutEmptySections(content), options);
  // The links of the page depend on the address of the portal.
  return format === "html" ? write() : once(content, `${format} ${language} ${date ?? ""}`, write);
}
