import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import { compareIn } from "~/language/format";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { type Language, languages } from "~/language/language";
import { type LocalizedText, localizedTextSchema, type TextStatus, textOf } from "~/language/localized-text";
import { canonicalJson } from "~/domain/report/content/canonical-json";
import { evidenceParticipants } from "~/domain/report/content/citation-evidence";
import { type ComposedReport, composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { composeParagraph, sourcesOf } from "~/domain/report/content/compose-paragraph.server";
import { type CitableExcerpt, citableExcerpt } from "./list-citable-excerpts.server";
import { type ParticipantCount, type Tally, tallyOf } from "~/domain/counting/count-participants";
import type { ParagraphRow } from "~/domain/report/content/load-report-rows.server";
import { type DraftFootnote, draftFootnote } from "./footnote-form";
import { paragraphWarnings, type ParagraphWarning } from "./paragraph-warnings";
import {
  type QuantifierChoice,
  quantifierChoiceSchema,
  type Quantifier,
  quantifiers,
} from "~/domain/counting/quantifier-rules";
import { type DraftingRights, draftingRights, findParagraph } from "~/domain/report/report-access.server";
import { type ContentParagraph, paragraphsOf } from "~/domain/report/content/report-content";
import type { ShownLine } from "~/domain/report/content/report-view";
import { sectionHeading } from "~/domain/report/content/section-heading";
import { wordingOf } from "~/domain/report/facts/wording/wording";

export type LanguageVersion = {
  language: Language;
  text: string;
  /** Null where this language has no text yet. */
  status: TextStatus | "generated" | null;
  lines: ShownLine[];
  /** The original was changed after this version was. */
  outdated: boolean;
};

export type EvidenceColumn = {
  counted: "states" | "stakeholders";
  count: number;
  /** All contributors of the column. */
  of: number;
  proposed: Quantifier | null;
};

export type ParagraphPage = {
  id: string;
  /** Null while the paragraph has no text and so no number. */
  numbered: { key: string; number: number } | null;
  kind: "generated" | "narrative";
  section: string;
  reviewTitle: string;
  originalLanguage: Language | null;
  revision: number;
  savedAt: Date;
  /** Of the review; IANA, and what it is called. */
  timeZone: string;
  zoneName: ZoneName;
  versions: LanguageVersion[];
  counts: Tally;
  parties: { states: string[]; stakeholders: string[]; others: string[] };
  columns: EvidenceColumn[];
  warnings: ParagraphWarning[];
  /** The words to choose from, in the order of what they count. */
  words: readonly Quantifier[];
  choice: QuantifierChoice | null;
  choiceBefore: string;
  cited: CitableExcerpt[];
  footnotes: DraftFootnote[];
  previous: string | null;
  next: string | null;
  rights: DraftingRights;
};

/** The revision in which each language last changed; languages that never had a text are left out. */
async function lastChanges(ctx: QueryContext, paragraphId: string): Promise<Map<Language, number>> {
  const revisions = await ctx.read.paragraphRevision.findMany({ where: { paragraphId }, orderBy: { revision: "asc" } });
  const changes = new Map<Language, number>();
  let before: LocalizedText = {};
  for (const { revision, text } of revisions) {
    const after = localizedTextSchema.parse(text ?? {});
    for (const language of languages) {
      if (after[language]?.text !== before[language]?.text) changes.set(language, revision);
    }
    before = after;
  }
  return changes;
}

function versionsOf(texts: ContentParagraph, changes: Map<Language, number>): LanguageVersion[] {
  const { originalLanguage } = texts;
  const order = [...languages].sort((a, b) => Number(b === originalLanguage) - Number(a === originalLanguage));
  const originalChange = originalLanguage ? (changes.get(originalLanguage) ?? 0) : 0;
  return order.map((language) => {
    const { colon } = wordingOf(language);
    const found = texts.texts[language];
    return {
      language,
      text: found?.text ?? "",
      status: found?.status ?? null,
      lines: (texts.lines[language] ?? []).map(({ label, text }) => ({ label: label + colon, text })),
      outdated: found !== undefined && originalChange > (changes.get(language) ?? originalChange),
    };
  });
}

type Located = { row: ParagraphRow; paragraph: ContentParagraph; numbered: ParagraphPage["numbered"]; section: string };

/** The paragraph in the composed report; one without a text stands there without a number. */
function locate({ rows, content, basis }: ComposedReport, id: string, language: Language): Located {
  const section = rows.sections.find(({ paragraphs }) => paragraphs.some((each) => each.id === id));
  const row = section?.paragraphs.find((each) => each.id === id);
  const placed = content.sections.find(({ key }) => key === section?.key);
  if (!section || !row || !placed) throw notFound();
  const { mark, title } = sectionHeading(placed, language);
  const numbered = placed.paragraphs.find((each) => each.id === id);
  const unnumbered = { ...composeParagraph(row, basis), key: "", number: 1, footnotes: [] };
  return {
    row,
    paragraph: numbered ?? unnumbered,
    numbered: numbered ? { key: numbered.key, number: numbered.number } : null,
    section: [mark, title].filter(Boolean).join(" "),
  };
}

function columnsOf({ evidence, quantifier }: ContentParagraph, contributors: ParticipantCount): EvidenceColumn[] {
  const states = {
    count: evidence.states,
    of: contributors.states,
    proposed: quantifier?.proposedForStates ?? null,
  };
  const stakeholders = {
    count: evidence.stakeholders,
    of: contributors.stakeholders,
    proposed: quantifier?.proposedForStakeholders ?? null,
  };
  return [
    { counted: "states", ...states },
    { counted: "stakeholders", ...stakeholders },
  ];
}

function partiesOf({ citations }: ContentParagraph, language: Language): ParagraphPage["parties"] {
  const groups = evidenceParticipants(citations);
  const names = (parties: typeof groups.states) => parties.map(({ name }) => name[language]).sort(compareIn(language));
  return {
    states: names(groups.states),
    stakeholders: names(groups.stakeholders),
    others: names([...groups.regionalOrganizations, ...groups.unEntities, ...groups.others]),
  };
}

function zoneOf({ timeZone, zoneName }: { timeZone: string; zoneName: unknown }, language: Language) {
  return { timeZone, zoneName: readZoneName(zoneName, language) };
}

type Asked = { review: string; paragraphId: string; language: Language };

/**
 * A paragraph with everything its editor needs: language versions, sources, counts with names, warnings, footnotes.
 * @throws DomainError notFound outside the actor's reviews or for a paragraph taken out of the outline.
 */
export async function readParagraph(
  ctx: QueryContext,
  { review, paragraphId, language }: Asked,
): Promise<ParagraphPage> {
  const found = await findParagraph(ctx.read, ctx, { review, paragraphId, permission: "report.readDraft" });
  const { reportId } = await ctx.read.reportSection.findUniqueOrThrow({ where: { id: found.sectionId } });
  const composed = await composeReportContent(ctx.read, reportId);
  const { row, paragraph, numbered, section } = locate(composed, paragraphId, language);
  const { review: reviewRow } = await ctx.read.report.findUniqueOrThrow({
    where: { id: reportId },
    include: { review: true },
  });
  const order = paragraphsOf(composed.content).map(({ id }) => id);
  const place = order.indexOf(paragraphId);
  const choice = row.quantifierChoice === null ? null : quantifierChoiceSchema.parse(row.quantifierChoice);
  return {
    id: paragraphId,
    numbered,
    kind: paragraph.kind,
    section,
    reviewTitle: textOf(reviewRow.shortTitle, language),
    originalLanguage: paragraph.originalLanguage,
    revision: row.revision,
    savedAt: row.updatedAt,
    ...zoneOf(reviewRow, language),
    versions: versionsOf(paragraph, await lastChanges(ctx, paragraphId)),
    counts: tallyOf(paragraph.evidence),
    parties: partiesOf(paragraph, language),
    columns: columnsOf(paragraph, composed.basis.contributors),
    warnings: paragraphWarnings(paragraph, composed.basis),
    words: quantifiers,
    choice,
    choiceBefore: canonicalJson(row.quantifierChoice),
    cited: sourcesOf(row).map((source) => citableExcerpt(source, language)),
    footnotes: row.footnotes.map(draftFootnote),
    previous: place > 0 ? (order[place - 1] ?? null) : null,
    next: place >= 0 ? (order[place + 1] ?? null) : null,
    rights: draftingRights(ctx.actor, reviewRow.id),
  };
}
