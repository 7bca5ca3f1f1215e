import { attributionOf } from "~/domain/report/content/attribution";
import { regionNamesSchema } from "~/domain/review/region-names";
import { findReportRows, type ReportRows } from "~/db/queries/report-rows.server";
import type { Reader } from "~/db/types";
import type { SetupKey } from "~/domain/review/kept-by-revision.server";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import { notFound } from "~/domain/shared/domain-error";
import { isLanguage } from "~/language/language";
import { type Basis, composeParagraph, type UnnumberedParagraph } from "./compose-paragraph.server";
import { frontMatterOf } from "./front-matter";
import { textInEveryLanguage } from "~/language/localized-text";
import { loadReportFacts, symbolOf } from "~/domain/report/facts/load-report-facts.server";
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

function frontMatter(review: ReviewSetup, rows: ReportRows) {
  const originals = new Set(rows.sections.flatMap(({ paragraphs }) => paragraphs.map((each) => each.originalLanguage)));
  originals.delete(null);
  const [original] = originals.size === 1 ? originals : [];
  return frontMatterOf({
    region: regionNamesSchema.parse(review.regionNames),
    edition: review.edition,
    reviewTitle: textInEveryLanguage(review.title),
    place: textInEveryLanguage(review.place),
    meetingOn: review.meetingOn,
    meetingEndsOn: review.meetingEndsOn,
    reportTitle: textInEveryLanguage(rows.title),
    symbol: symbolOf(review, "report"),
    originalLanguage: isLanguage(original) ? original : null,
  });
}

/** What the paragraphs of a report are composed of in addition to their own rows. */
export async function loadBasis(
  read: Reader,
  at: { key: SetupKey; now: Date },
): Promise<Basis & { review: ReviewSetup }> {
  const loaded = await loadReportFacts(read, at);
  return { ...loaded, scale: quantifierScaleSchema.parse(loaded.review.quantifierScale) };
}

/**
 * The content of a report from its current paragraphs, citations and facts: numbered, with the counts behind each
 * paragraph. Paragraphs without any text are left out, so that they take no number.
 * @throws DomainError notFound
 */
export async function composeReportContent(
  read: Reader,
  { id, now }: { id: string; now: Date },
  frozen: { version: number; stage: string } = { version: 1, stage: workingStage },
): Promise<ComposedReport> {
  const rows = findReportRows(read, id);
  if (!rows) throw notFound();
  const { review, ...basis } = await loadBasis(read, { key: rows.review, now });
  const composed = rows.sections.flatMap(({ paragraphs }) => paragraphs.map((row) => composeParagraph(row, basis)));
  const written = composed.filter(({ texts }) => Object.keys(texts).length > 0);
  const sections = numberedSections(rows, new Map(written.map((paragraph) => [paragraph.id, paragraph])));
  const content: ReportContent = {
    formatVersion: 1,
    review: { slug: review.slug, demonstration: review.demonstration },
    report: rows.key,
    ...frozen,
    draft: isDraftStage(frozen.stage),
    attribution: attributionOf(rows.attribution),
    frontMatter: frontMatter(review, rows),
    contents: contentsOf(sections),
    sections,
  };
  const withText = new Set(written.map(({ id }) => id));
  const waiting = new Set(composed.map(({ id }) => id).filter((id) => !withText.has(id)));
  return { content, basis, rows, waiting };
}
