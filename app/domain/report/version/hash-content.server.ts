import { canonicalJson } from "~/domain/report/content/canonical-json";
import { sha256 } from "~/language/text/sha256.server";
import { canonicalContent, type ReportContent, reportContentSchema } from "~/domain/report/content/report-content";

/** SHA-256, hex, over the canonical JSON of a content in UTF-8. */
export function hashContent(content: ReportContent): string {
  return sha256(canonicalContent(content));
}

/**
 * Whether the stored content of a frozen version still is what was frozen: as it is stored, or, where the schema fills in
 * what a content may leave out, as it is read.
 */
export function fitsHash({ content, sha256: stored }: { content: unknown; sha256: string }): boolean {
  if (sha256(canonicalJson(content)) === stored) return true;
  const parsed = reportContentSchema.safeParse(content);
  return parsed.success && hashContent(parsed.data) === stored;
}
