import type { Language } from "~/language/language";
import { renderDocx } from "./docx/render-docx.server";
import { renderHtml } from "./html/render-html";
import { renderJson } from "./json/render-json";
import type { ReportContent } from "~/domain/report/content/report-content";

export const reportFormats = ["docx", "html", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

type Options = {
  language: Language;
  format: ReportFormat;
  /** The address at which a paragraph shows what it rests on, for the HTML page. */
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

/** A content as a file in one language. The content must not change afterwards. */
export function renderReport(content: ReportContent, options: Options): Promise<File> {
  const { language, format, evidenceHref } = options;
  const encode = (text: string) => Promise.resolve(new TextEncoder().encode(text));
  if (format === "html") return encode(renderHtml(content, { language, evidenceHref }));
  return once(content, `${format} ${language}`, async () =>
    format === "docx" ? new Uint8Array(await renderDocx(content, language)) : encode(renderJson(content, language)),
  );
}
