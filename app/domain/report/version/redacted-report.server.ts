import type { ReadClient } from "~/db/types";
import { BoundedCache } from "~/language/bounded-cache";
import { evidenceOf } from "~/domain/report/content/citation-evidence";
import { type Range } from "~/language/text/code-points";
import { placeInMasked } from "~/language/text/masked-text";
import {
  type ContentCitation,
  type ContentParagraph,
  type ReportContent,
  reportContentSchema,
} from "~/domain/report/content/report-content";
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

type Redacted = { shown: string; content: ReportContent };
const redacted = new WeakMap<ReportContent, Redacted>();

/** The masked spans of a frozen answer that is public; undefined for one that is not. */
type MasksOf = (frozenAnswerId: string) => readonly Range[] | undefined;

/** A citation at its place in the text that the public reads; null where the public does not read the passage. */
function publicCitation(citation: ContentCitation, masksOf: MasksOf): ContentCitation | null {
  const masks = masksOf(citation.frozenAnswerId);
  const { start: startsAt, end: endsAt } = citation;
  const place = masks && placeInMasked({ startsAt, endsAt }, masks);
  return place ? { ...citation, start: place.startsAt, end: place.endsAt } : null;
}

function redactedParagraph(paragraph: ContentParagraph, masksOf: MasksOf): ContentParagraph {
  const citations = paragraph.citations.flatMap((citation) => publicCitation(citation, masksOf) ?? []);
  return { ...paragraph, citations, evidence: evidenceOf(citations), quantifier: null };
}

/**
 * What the public sees of a frozen content: citations of submissions that are public now, counted again without
 * the others. The record of quantifiers is left out: it counts all contributors and holds the editors' reasons.
 */
function redact(content: ReportContent, masksOf: MasksOf): ReportContent {
  const sections = content.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => redactedParagraph(paragraph, masksOf)),
  }));
  return { ...content, sections };
}

/**
 * A full content without what is withheld from the public, made once for as long as the same frozen answers are public: what
 * is masked in them never changes then.
 */
export function redactedContent(full: ReportContent, shown: ReadonlyMap<string, readonly Range[]>): ReportContent {
  const key = [...shown.keys()].sort().join(" ");
  const known = redacted.get(full);
  if (known?.shown === key) return known.content;
  const content = frozen(redact(full, (answerId) => shown.get(answerId)));
  redacted.set(full, { shown: key, content });
  return content;
}
