import type { ReportKey } from "~/db/queries/find-report.server";
import {
  findParagraphRow,
  listOutline,
  type OutlineParagraphRow,
  type ParagraphRow,
  type SectionRow,
} from "~/db/queries/report-rows.server";
import type { Reader } from "~/db/types";
import type { Language } from "~/language/language";
import { textInEveryLanguage } from "~/language/localized-text";
import { type Basis, composeParagraph, hasText, type UnnumberedParagraph } from "./compose-paragraph.server";
import { loadBasis } from "./compose-report-content.server";
import { type NumberedSection, numberOutline } from "./numbering";
import { outlineOf } from "./outline-rows";

export type OneParagraph = {
  row: ParagraphRow;
  paragraph: UnnumberedParagraph;
  /** Null while the paragraph has no text and so no number. */
  numbered: { key: string; number: number } | null;
  section: Pick<NumberedSection, "label" | "numbering"> & { heading: Record<Language, string> };
  basis: Basis;
  /** The sections of the report as they are stored, and as they are numbered. */
  sections: SectionRow<OutlineParagraphRow>[];
  outline: NumberedSection[];
  /** Identifiers of the paragraphs that have a number, in their order. */
  order: string[];
};

/**
 * A paragraph of the current draft, with its number and section: what `composeReportContent` has of it, without
 * composing the others. Null where it is not in the outline.
 */
export async function composeOneParagraph(
  read: Reader,
  { report, paragraphId, now }: { report: ReportKey; paragraphId: string; now: Date },
): Promise<OneParagraph | null> {
  const sections = listOutline(read, report.id);
  const stored = sections.find(({ paragraphs }) => paragraphs.some(({ id }) => id === paragraphId));
  if (!stored) return null;
  const { review: _review, ...basis } = await loadBasis(read, { key: report.review, now });
  const outline = numberOutline(outlineOf(sections, (each) => hasText(each, basis.facts)));
  const section = outline.find(({ key }) => key === stored.key);
  const row = findParagraphRow(read, paragraphId);
  if (!section || !row) return null;
  const found = section.paragraphs.find(({ id }) => id === paragraphId);
  return {
    row,
    paragraph: composeParagraph(row, basis),
    numbered: found ? { key: found.key, number: found.number } : null,
    section: { label: section.label, numbering: section.numbering, heading: textInEveryLanguage(stored.heading) },
    basis,
    sections,
    outline,
    order: outline.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)),
  };
}
