import type { ReadClient } from "~/db/types";
import { BoundedCache } from "~/language/bounded-cache";
import { evidenceOf } from "~/domain/report/content/citation-evidence";
import { type ContentParagraph, type ReportContent, reportContentSchema } from "~/domain/report/content/report-content";
import { fitsHash } from "./hash-content.server";

const mostVersions = 12;
const fullContents = new BoundedCache<StoredContent>(mostVersions);

/** What all requests share, nobody changes. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

type StoredContent = { content: ReportContent; fits: boolean };

/** The full content of a frozen version and whether it still has its hash: it never changes, so it is read once. */
export async function fullContent(read: ReadClient, versionId: string): Promise<StoredContent> {
  const known = fullContents.get(versionId);
  if (known) return known;
  const row = await read.reportVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { content: true, sha256: true },
  });
  const content = frozen(reportContentSchema.parse(row.content));
  return fullContents.keep(versionId, { content, fits: fitsHash(row) });
}

type Redacted = { withheld: string; content: ReportContent };
const redacted = new WeakMap<ReportContent, Redacted>();

function redactedParagraph(
  paragraph: ContentParagraph,
  isPublic: (frozenAnswerId: string) => boolean,
): ContentParagraph {
  const citations = paragraph.citations.filter(({ frozenAnswerId }) => isPublic(frozenAnswerId));
  return { ...paragraph, citations, evidence: evidenceOf(citations), quantifier: null };
}

/**
 * What the public sees of a frozen content: citations of submissions that are public now, counted again without
 * the others. The record of quantifiers is left out: it counts all contributors and holds the editors' reasons.
 */
function redact(content: ReportContent, isPublic: (frozenAnswerId: string) => boolean): ReportContent {
  const sections = content.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => redactedParagraph(paragraph, isPublic)),
  }));
  return { ...content, sections };
}

/** A full content without what is withheld from the public; made once for as long as the same frozen answers are withheld. */
export function redactedContent(full: ReportContent, withheld: ReadonlySet<string>): ReportContent {
  const key = [...withheld].sort().join(" ");
  const known = redacted.get(full);
  if (known?.withheld === key) return known.content;
  const content = frozen(redact(full, (answerId) => !withheld.has(answerId)));
  redacted.set(full, { withheld: key, content });
  return content;
}
