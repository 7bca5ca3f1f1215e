import { attributionOf } from "~/domain/report/content/attribution";
import { toDate } from "~/db/queries/values";
import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import { compareIn } from "~/language/format";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { type Language, languages } from "~/language/language";
import { type TextStatus, textOf } from "~/language/localized-text";
import { canonicalJson } from "~/domain/report/content/canonical-json";
import { evidenceParticipants } from "~/domain/report/content/citation-evidence";
import { composeOneParagraph } from "~/domain/report/content/compose-one-paragraph.server";
import { sourcesOf, type UnnumberedParagraph } from "~/domain/report/content/compose-paragraph.server";
import { type CitableExcerpt, citableExcerpt } from "./list-citable-excerpts.server";
import { type ParticipantCount, type Tally, tallyOf } from "~/domain/counting/count-participants";
import { type DraftFootnote, draftFootnote } from "./footnote-form";
import { type LostAnchor, lostAnchors } from "~/domain/report/content/lost-anchors";
import { namedSources, type NamedSources } from "./named-sources";
import type { ChangedSources } from "./changed-source";
import { changedSources } from "./changed-sources.server";
import { checkStyle } from "~/domain/report/checker/check-style";
import type { StyleFinding } from "~/domain/report/checker/finding";
import { oneSidedWords, type OneSidedWords, type OtherSide, otherSideOf } from "./other-side";
import { type Strength, strengthOf } from "./strength.server";
import { paragraphWarnings, type ParagraphWarning } from "./paragraph-warnings";
import type { Quantifier } from "~/domain/counting/quantifier-rules";
import type { Kept } from "~/domain/counting/kept-words";
import { readKept } from "~/domain/counting/read-kept";
import { proposalFor } from "~/domain/counting/claims/proposal-for";
import { userIdOf } from "~/permission/actor";
import { type DraftingRights, draftingRights, findDraftReport } from "~/domain/report/report-access.server";
import type { ShownLine } from "~/domain/report/content/report-view";
import { headingLine } from "~/domain/report/content/section-heading";
import { wordingOf } from "~/domain/report/facts/wording/wording";

export type LanguageVersion = {
  language: Language;
  text: string;
  /** Null where this language has no text yet. */
  status: TextStatus | "generated" | null;
  lines: ShownLine[];
  /** The original was changed after this version was. */
  outdated: boolean;
  /** What of its words the style of the report does not allow. */
  style: StyleFinding[];
};

export type EvidenceColumn = {
  counted: "states" | "stakeholders";
  count: number;
  /** All contributors of the column. */
  of: number;
  /** In the language of the page; null where nobody is behind the paragraph. */
  proposed: string | null;
};

export type ParagraphPage = {
  id: string;
  /** Of the person who reads it. */
  userId: string;
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
  otherSide: OtherSide;
  strength: Strength;
  /** Words that leave the other side out. */
  oneSided: OneSidedWords[];
  /** Sources that it names in a report that names nobody. */
  named: NamedSources[];
  /** What an editor keeps although the sources do not carry it. */
  kept: Kept[];
  /** The same as canonical JSON, for the form. */
  choiceBefore: string;
  cited: CitableExcerpt[];
  /** What happened to its sources that no editor has looked at yet, and what was said of earlier changes. */
  changed: ChangedSources;
  footnotes: DraftFootnote[];
  lostAnchors: LostAnchor[];
  previous: string | null;
  next: string | null;
  rights: DraftingRights;
};

function versionsOf(texts: UnnumberedParagraph): LanguageVersion[] {
  const { originalLanguage, outdated = [] } = texts;
  const order = [...languages].sort((a, b) => Number(b === originalLanguage) - Number(a === originalLanguage));
  return order.map((language) => {
    const { colon } = wordingOf(language);
    const found = texts.texts[language];
    return {
      language,
      text: found?.text ?? "",
      status: found?.status ?? null,
      lines: (texts.lines[language] ?? []).map(({ label, text }) => ({ label: label + colon, text })),
      outdated: outdated.includes(language),
      style: texts.kind === "narrative" && found ? checkStyle(found.text, language) : [],
    };
  });
}

function columnsOf(
  { evidence, quantifier }: UnnumberedParagraph,
  contributors: ParticipantCount,
  language: Language,
): EvidenceColumn[] {
  const proposal = (word: Quantifier | null | undefined, subject: "states" | "stakeholders") =>
    word ? proposalFor(word, subject, language) : null;
  const states = {
    count: evidence.states,
    of: contributors.states,
    proposed: proposal(quantifier?.proposedForStates, "states"),
  };
  const stakeholders = {
    count: evidence.stakeholders,
    of: contributors.stakeholders,
    proposed: proposal(quantifier?.proposedForStakeholders, "stakeholders"),
  };
  return [
    { counted: "states", ...states },
    { counted: "stakeholders", ...stakeholders },
  ];
}

function partiesOf({ citations }: UnnumberedParagraph, language: Language): ParagraphPage["parties"] {
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

type ParagraphQuery = { review: string; paragraphId: string; language: Language };

/**
 * A paragraph with everything its editor needs: language versions, sources, counts with names, warnings, footnotes.
 * @throws DomainError notFound outside the actor's reviews or for a paragraph removed from the outline.
 */
export async function readParagraph(
  ctx: QueryContext,
  { review, paragraphId, language }: ParagraphQuery,
): Promise<ParagraphPage> {
  const report = await findDraftReport(ctx.read, ctx, { review, permission: "report.readDraft" });
  const found = await composeOneParagraph(ctx.read, { report, paragraphId, now: ctx.now });
  if (!found) throw notFound();
  const { row, paragraph, numbered, basis, order } = found;
  const place = order.indexOf(paragraphId);
  const kept = readKept(row.quantifierChoice);
  return {
    id: paragraphId,
    userId: userIdOf(ctx.actor) ?? "",
    numbered,
    kind: paragraph.kind,
    section: headingLine(found.section, language),
    reviewTitle: textOf(report.review.shortTitle, language),
    originalLanguage: paragraph.originalLanguage,
    revision: row.revision,
    savedAt: toDate(row.updatedAt),
    ...zoneOf(report.review, language),
    versions: versionsOf(paragraph),
    counts: tallyOf(paragraph.evidence),
    parties: partiesOf(paragraph, language),
    columns: columnsOf(paragraph, basis.contributors, language),
    warnings: paragraphWarnings(paragraph, basis),
    ...{ otherSide: otherSideOf(paragraph, language), strength: strengthOf(paragraph, language) },
    oneSided: oneSidedWords(paragraph),
    named: namedSources(paragraph, attributionOf(report.attribution)),
    kept,
    choiceBefore: canonicalJson(kept),
    cited: sourcesOf(row).map((source) => citableExcerpt(source, language)),
    changed: changedSources(row, language),
    footnotes: row.footnotes.map(draftFootnote),
    lostAnchors: lostAnchors(paragraph),
    previous: place > 0 ? (order[place - 1] ?? null) : null,
    next: place >= 0 ? (order[place + 1] ?? null) : null,
    rights: draftingRights(ctx.actor, report.reviewId),
  };
}
