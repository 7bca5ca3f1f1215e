import { regionNamesSchema } from "~/domain/review/region-names";
import type { Reader } from "~/db/types";
import { isLanguage } from "~/language/language";
import { type Basis, composeParagraph, type UnnumberedParagraph } from "./compose-paragraph.server";
import { frontMatterOf } from "./front-matter";
import { textInEveryLanguage } from "~/language/localized-text";
import { type FactsRow, loadReportFacts, symbolOf } from "~/domain/report/facts/load-report-facts.server";
import { loadReportRows, type ReportRows } from "./load-report-rows.server";
import { contentsOf, numberOutline } from "./numbering";
import { outlineOf } from "./outline-rows";
import { quantifierScaleSchema } from "~/domain/counting/quantifier-rules";
import type { ContentParagraph, ContentSection, ReportContent } from "./report-content";
import { isDraftStage, workingStage } from "./report-stages";

export type ComposedReport = {
  content: ReportContent;
  basis: Basis;
  rows: ReportRows;
  /** Paragraphs that have no text yet, by identifier; they are in the outline but have no number. */
  waiting: Set<string>;
};

function numberedSections(rows: ReportRows, paragraphs: Map<string, UnnumberedParagraph>): ContentSection[] {
  const headings = new Map(rows.sections.map(({ key, heading }) => [key, textInEveryLanguage(heading)]));
  const outline = outlineOf(rows.sections, ({ id }) => paragraphs.has(id));
  let note = 0;
  const numbered = (place: { id: string; key: string; number: number }): ContentParagraph[] => {
    const found = paragraphs.get(place.id);
    if (!found) return [];
    return [{ ...found, ...place, footnotes: found.footnotes.map((footnote) => ({ ...footnote, number: ++note })) }];
  };
  return numberOutline(outline).map((section) => ({
    ...section,
    heading: headings.get(section.key) ?? textInEveryLanguage({}),
    paragraphs: section.paragraphs.flatMap(numbered),
  }));
}

function frontMatter(review: FactsRow, rows: ReportRows) {
  const originals = new Set(rows.sections.flatMap(({ paragraphs }) => paragraphs.map((each) => each.originalLanguage)));
  originals.delete(null);
  const [original] = originals.size === 1 ? originals : [];
  return frontMatterOf({
    region: regionNamesSchema.parse(review.regionNames),
    edition: review.edition,
    reviewTitle: textInEveryLanguage(review.title),
    place: textInEveryLanguage(review.place),
    meetingOn: review.meetingOn,
    reportTitle: textInEveryLanguage(rows.title),
    symbol: symbolOf(review, "report"),
    originalLanguage: isLanguage(original) ? original : null,
  });
}

/** What the paragraphs of a report are composed of beside their own rows. */
export async function loadBasis(read: Reader, reviewId: string): Promise<Basis & { review: FactsRow }> {
  const loaded = await loadReportFacts(read, reviewId);
  return { ...loaded, scale: quantifierScaleSchema.parse(loaded.review.quantifierScale) };
}

/**
 * The content of a report as its paragraphs, citations and facts stand now: numbered, with the counts behind each
 * paragraph. Paragraphs without any text are left out, so that they take no number.
 */
export async function composeReportContent(
  read: Reader,
  reportId: string,
  frozen: { version: number; stage: string } = { version: 1, stage: workingStage },
): Promise<ComposedReport> {
  const rows = await loadReportRows(read, reportId);
  const { review, ...basis } = await loadBasis(read, rows.reviewId);
  const composed = rows.sections.flatMap(({ paragraphs }) => paragraphs.map((row) => composeParagraph(row, basis)));
  const written = composed.filter(({ texts }) => Object.keys(texts).length > 0);
  const sections = numberedSections(rows, new Map(written.map((paragraph) => [paragraph.id, paragraph])));
  const content: ReportContent = {
    formatVersion: 1,
    review: { slug: review.slug, demonstration: review.demonstration },
    report: rows.key,
    ...frozen,
    draft: isDraftStage(frozen.stage),
    attribution: rows.attribution === "named-practice" ? "named-practice" : "anonymous",
    frontMatter: frontMatter(review, rows),
    contents: contentsOf(sections),
    sections,
  };
  const withText = new Set(written.map(({ id }) => id));
  const waiting = new Set(composed.map(({ id }) => id).filter((id) => !withText.has(id)));
  return { content, basis, rows, waiting };
}
