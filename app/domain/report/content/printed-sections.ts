import { contentsOf, numberOutline } from "./numbering";
import type { ContentSection, ReportContent } from "./report-content";

function filledKeys(sections: readonly ContentSection[]): Set<string> {
  const filled = new Set<string>();
  for (const { key, parentKey, paragraphs } of [...sections].reverse()) {
    if (paragraphs.length === 0 && !filled.has(key)) continue;
    filled.add(key);
    if (parentKey !== null) filled.add(parentKey);
  }
  return filled;
}

/**
 * The content as documents and pages print it: without the sections that have no text, neither of their own nor inside
 * them. The sections that are left are numbered without a gap; paragraphs keep their numbers.
 */
export function withoutEmptySections(content: ReportContent): ReportContent {
  const filled = filledKeys(content.sections);
  const kept = content.sections.filter(({ key }) => filled.has(key));
  if (kept.length === content.sections.length) return content;
  const outline = kept.map(({ key, parentKey, numbering, paragraphs }, position) => ({
    ...{ key, parentKey, numbering, position },
    paragraphs: paragraphs.map(({ id }) => id),
  }));
  const labels = new Map(numberOutline(outline).map(({ key, label }) => [key, label]));
  const sections = kept.map((section) => ({ ...section, label: labels.get(section.key) ?? section.label }));
  return { ...content, sections, contents: contentsOf(sections) };
}
