import { createHash } from "node:crypto";
import { canonicalJson } from "~/domain/report/content/canonical-json";
import { canonicalContent, type ReportContent, reportContentSchema } from "~/domain/report/content/report-content";

function digest(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** SHA-256, hex, over the canonical JSON of a content in UTF-8. */
export function hashContent(content: ReportContent): string {
  return digest(canonicalContent(content));
}

/**
 * Whether the stored content of a frozen version still is what was frozen: as it is stored, or, where the schema fills in
 * what a content may leave out, as it is read.
 */
export function fitsHash({ content, sha256 }: { content: unknown; sha256: string }): boolean {
  if (digest(canonicalJson(content)) === sha256) return true;
  const parsed = reportContentSchema.safeParse(content);
  return parsed.success && hashContent(parsed.data) === sha256;
}
