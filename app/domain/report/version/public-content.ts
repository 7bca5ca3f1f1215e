import { evidenceOf } from "~/domain/report/content/citation-evidence";
import type { ContentParagraph, ReportContent } from "~/domain/report/content/report-content";

function publicParagraph(paragraph: ContentParagraph, isPublic: (frozenAnswerId: string) => boolean): ContentParagraph {
  const citations = paragraph.citations.filter(({ frozenAnswerId }) => isPublic(frozenAnswerId));
  return { ...paragraph, citations, evidence: evidenceOf(citations), quantifier: null };
}

/**
 * What the public sees of a frozen content: citations of submissions that are public now, counted without the
 * others. The record of quantifiers is left out: it counts every contributor and holds the editors' reasons.
 */
export function publicContent(content: ReportContent, isPublic: (frozenAnswerId: string) => boolean): ReportContent {
  const sections = content.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => publicParagraph(paragraph, isPublic)),
  }));
  return { ...content, sections };
}
