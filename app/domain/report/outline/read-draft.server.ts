import type { QueryContext } from "~/domain/shared/context";
import { languages, type Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { countVoidSources, openChangesOf } from "~/domain/report/content/compose-paragraph.server";
import { type ComposedReport, composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { type Generator, generatorSchema } from "~/domain/report/facts/generate-paragraph";
import { countStances, type StanceCount } from "~/domain/report/content/stance";
import { type LostAnchor, lostAnchors } from "~/domain/report/content/lost-anchors";
import { namedSources, type NamedSources } from "~/domain/report/paragraph/named-sources";
import type { ChangedSource } from "~/domain/report/paragraph/changed-source";
import { shownChanges } from "~/domain/report/paragraph/changed-sources.server";
import { oneSidedWords, type OneSidedWords } from "~/domain/report/paragraph/other-side";
import { type Strength, strengthOf } from "~/domain/report/paragraph/strength.server";
import { paragraphWarnings, type ParagraphWarning } from "~/domain/report/paragraph/paragraph-warnings";
import { openPointsOf } from "~/domain/report/version/open-points.server";
import { type DraftingRights, draftingRights, findDraftReport } from "~/domain/report/report-access.server";
import type { OpenPoints } from "~/domain/report/content/open-point-names";
import { type ContentParagraph, paragraphsOf } from "~/domain/report/content/report-content";
import {
  type ReportView,
  reportView,
  type ShownParagraph,
  type ShownSection,
} from "~/domain/report/content/report-view";

type WrittenItem = {
  id: string;
  kind: "written";
  paragraph: ShownParagraph;
  warnings: ParagraphWarning[];
  stances: StanceCount;
  /** Null for a generated paragraph, which cites nothing. */
  strength: Strength | null;
  /** Words that leave the other side out. */
  oneSided: OneSidedWords[];
  /** Sources that it names in a report that names nobody. */
  named: NamedSources[];
  missing: Language[];
  /** Translations that are older than the original. */
  outdated: Language[];
  lostAnchors: LostAnchor[];
  /** Cited passages that no longer count. */
  notCounted: number;
  /** What happened to its sources that no editor has looked at yet. */
  changed: ChangedSource[];
};

/** A paragraph in the outline: with its number and text, or still without either. */
export type DraftItem = WrittenItem | { id: string; kind: "waiting"; generated: boolean };

export type DraftSection = Omit<ShownSection, "paragraphs"> & { items: DraftItem[] };

export type Draft = Omit<ReportView, "sections"> & {
  reviewTitle: string;
  sections: DraftSection[];
  /** Paragraphs that were removed, the latest first, with how they begin. */
  removed: { id: string; section: string; beginning: string; generator: Generator["name"] | null }[];
  warnings: number;
  /** Paragraphs that leave out the other side that they cite. */
  oneSided: number;
  /** Paragraphs that name a source in a report that names nobody. */
  naming: number;
  /** Cited passages that no longer count, in all paragraphs. */
  notCounted: number;
  /** Paragraphs whose sources have changed since they were cited or last looked at. */
  amber: number;
  /** What stops the report from being approved without a recorded decision. */
  open: OpenPoints;
  /** Narrative paragraphs that some language lacks. */
  incomplete: number;
  /** Paragraphs with a translation that is older than its original. */
  outdatedParagraphs: number;
  rights: DraftingRights;
};

function missingIn(paragraph: ContentParagraph): Language[] {
  return languages.filter((language) => paragraph.texts[language] === undefined);
}

type Shown = { paragraph: ContentParagraph; shown: ShownParagraph };

function itemsOf(
  { rows, waiting, basis, content }: ComposedReport,
  { key: sectionKey }: { key: string },
  { shown, language }: { shown: Map<string, Shown>; language: Language },
): DraftItem[] {
  const section = rows.sections.find(({ key }) => key === sectionKey);
  return (section?.paragraphs ?? []).flatMap((row): DraftItem[] => {
    const { id, kind } = row;
    if (waiting.has(id)) return [{ id, kind: "waiting", generated: kind === "generated" }];
    const found = shown.get(id);
    if (!found) return [];
    const { paragraph } = found;
    const notes = {
      warnings: paragraphWarnings(paragraph, basis),
      stances: countStances(paragraph.citations),
      strength: kind === "narrative" ? strengthOf(paragraph, language) : null,
      oneSided: oneSidedWords(paragraph),
      named: namedSources(paragraph, content.attribution),
      missing: missingIn(paragraph),
      outdated: paragraph.outdated ?? [],
      lostAnchors: lostAnchors(paragraph),
      notCounted: countVoidSources(row),
      changed: shownChanges(openChangesOf(row), language),
    };
    return [{ id, kind: "written", paragraph: found.shown, ...notes }];
  });
}

async function removedFrom(ctx: QueryContext, reportId: string, language: Language): Promise<Draft["removed"]> {
  const rows = await ctx.read.paragraph.findMany({
    where: { section: { reportId }, removedAt: { not: null } },
    orderBy: { removedAt: "desc" },
    include: { section: { select: { heading: true } } },
  });
  return rows.map(({ id, section, text, generator }) => ({
    id,
    section: textOf(section.heading, language),
    beginning: textOf(text ?? {}, language).slice(0, 120),
    generator: generator === null ? null : generatorSchema.parse(generator).name,
  }));
}

/**
 * The current draft of a review's report in a language: the outline with texts, counts and warnings.
 * @throws DomainError notFound outside the actor's reviews.
 */
export async function readDraft(ctx: QueryContext, input: { review: string; language: Language }): Promise<Draft> {
  const { review, language } = input;
  const report = await findDraftReport(ctx.read, ctx, { review, permission: "report.readDraft" });
  const composed = await composeReportContent(ctx.read, { id: report.id, now: ctx.now });
  const { sections, ...view } = reportView(composed.content, language);
  const contents = new Map(paragraphsOf(composed.content).map((paragraph) => [paragraph.id, paragraph]));
  const shown = new Map(
    sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((each) => {
        const paragraph = contents.get(each.id);
        return paragraph ? [[each.id, { paragraph, shown: each }] as const] : [];
      }),
    ),
  );
  const drafted = sections.map(({ paragraphs: _paragraphs, ...section }) => ({
    ...section,
    items: itemsOf(composed, section, { shown, language }),
  }));
  const written = drafted.flatMap(({ items }) => items.flatMap((item) => (item.kind === "written" ? item : [])));
  return {
    ...view,
    reviewTitle: textOf(report.review.shortTitle, language),
    sections: drafted,
    removed: await removedFrom(ctx, report.id, language),
    warnings: written.reduce((sum, { warnings }) => sum + warnings.length, 0),
    oneSided: written.filter(({ oneSided }) => oneSided.length > 0).length,
    naming: written.filter(({ named }) => named.length > 0).length,
    notCounted: written.reduce((sum, item) => sum + item.notCounted, 0),
    amber: written.filter(({ changed }) => changed.length > 0).length,
    open: openPointsOf(composed),
    incomplete: written.filter(({ missing }) => missing.length > 0).length,
    outdatedParagraphs: written.filter(({ outdated }) => outdated.length > 0).length,
    rights: draftingRights(ctx.actor, report.reviewId),
  };
}

/** What would be frozen now, in numbers. */
export async function measureDraft(ctx: QueryContext, input: { review: string; language: Language }) {
  const draft = await readDraft(ctx, input);
  const { sections, passages, warnings, notCounted, incomplete, outdatedParagraphs, open } = draft;
  const written = sections.flatMap(({ items }) => items.filter(({ kind }) => kind === "written"));
  return { paragraphs: written.length, passages, warnings, notCounted, incomplete, outdated: outdatedParagraphs, open };
}
