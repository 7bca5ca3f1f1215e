import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import type { Generator } from "~/domain/report/facts/generate-paragraph";
import type { Language } from "~/language/language";
import { translatedFromAfter } from "~/domain/report/content/outdated-languages";
import { languagesOf, type LocalizedText } from "~/language/localized-text";
import { sameText } from "./seed-text";
import { authoredText, type StatedTexts } from "~/language/stated-text";

export type FootnoteInput = {
  type: "instrument" | "publication" | "titled-link" | "link" | "caveat";
  text: StatedTexts;
  url?: string | null;
  anchor?: Partial<Record<Language, string>>;
};

export type NarrativeInput = {
  text: LocalizedText;
  originalLanguage?: Language;
  /** Identifiers of excerpts, in order. */
  citations?: string[];
  /** Those of the excerpts that qualify the point. */
  qualifying?: string[];
  footnotes?: FootnoteInput[];
};

export type ParagraphInput = { generator: Generator } | NarrativeInput;

export type SectionInput = {
  key: string;
  parentKey?: string;
  heading: StatedTexts;
  numbering: "roman" | "letter" | "annex" | "none";
  paragraphs?: ParagraphInput[];
};

export type ReportInput = {
  reviewId: string;
  key?: string;
  title?: StatedTexts;
  stage?: string;
  attribution?: "anonymous" | "named-practice";
  sections?: SectionInput[];
  at?: Date;
  /** The editor. */
  by?: string | null;
};

type Written = { at: Date; by: string | null };

/** A paragraph that an editor wrote, with its citations and footnotes. */
export async function createNarrative(
  tx: WriteTransaction,
  paragraph: NarrativeInput,
  place: Written & { sectionId: string; position: number },
): Promise<void> {
  const { at, by, ...position } = place;
  const id = randomUUID();
  const { text, originalLanguage = "en", citations = [], qualifying = [], footnotes = [] } = paragraph;
  const translatedFrom = translatedFromAfter({}, { texts: text, saved: languagesOf(text), originalLanguage });
  const written = { translatedFrom, updatedById: by, updatedAt: at };
  await tx.paragraph.create({
    data: { id, ...position, kind: "narrative", text, originalLanguage, revision: 1, ...written },
  });
  await tx.paragraphRevision.create({ data: { paragraphId: id, revision: 1, text, savedById: by, savedAt: at } });
  await tx.citation.createMany({
    data: citations.map((excerptId, order) => ({
      paragraphId: id,
      excerptId,
      position: order,
      addedById: by,
      addedAt: at,
      stance: qualifying.includes(excerptId) ? "qualifies" : "supports",
    })),
  });
  await tx.footnote.createMany({
    data: footnotes.map((footnote, order) => ({ paragraphId: id, position: order, ...footnote })),
  });
}

async function createParagraph(
  tx: WriteTransaction,
  paragraph: ParagraphInput,
  place: Written & { sectionId: string; position: number },
): Promise<void> {
  if ("text" in paragraph) return createNarrative(tx, paragraph, place);
  const { at, by, ...position } = place;
  const { generator } = paragraph;
  await tx.paragraph.create({
    data: { ...position, kind: "generated", generator, revision: 1, updatedById: by, updatedAt: at },
  });
}

/** A report with its outline and paragraphs; answers the identifier. */
export async function createReport(tx: WriteTransaction, input: ReportInput): Promise<string> {
  const { reviewId, key = "report", stage = "outline", attribution = "anonymous", sections = [], by = null } = input;
  const at = input.at ?? new Date("2026-02-02T09:00:00Z");
  const id = randomUUID();
  const title = input.title ?? authoredText(sameText("Report"));
  await tx.report.create({ data: { id, reviewId, key, title, stage, attribution, createdAt: at } });
  const sectionIds = new Map(sections.map((section) => [section.key, randomUUID()]));
  for (const [position, { paragraphs = [], parentKey, ...section }] of sections.entries()) {
    const sectionId = sectionIds.get(section.key) ?? randomUUID();
    const parentId = parentKey === undefined ? null : (sectionIds.get(parentKey) ?? null);
    await tx.reportSection.create({ data: { id: sectionId, reportId: id, parentId, position, ...section } });
    for (const [order, paragraph] of paragraphs.entries()) {
      await createParagraph(tx, paragraph, { sectionId, position: order, at, by });
    }
  }
  return id;
}
