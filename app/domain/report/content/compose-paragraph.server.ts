import * as z from "zod";
import type { OutlineParagraphRow, ParagraphRow } from "~/db/queries/report-rows.server";
import { eachLanguage, type Language, languages } from "~/language/language";
import { localizedTextSchema, languagesOf } from "~/language/localized-text";
import { toCitedParticipant } from "~/domain/participant/participant-presenters";
import { evidenceOf } from "./citation-evidence";
import { scaleWordsIn } from "~/domain/counting/claims/scale-words";
import type { ParticipantCount } from "~/domain/counting/count-participants";
import { changesOf, type ExcerptSource, excerptSource, knownLanguage } from "./citation-source.server";
import type { SourceChange } from "./source-changes";
import { outdatedLanguages, readTranslatedFrom } from "./outdated-languages";
import { footnoteTypes } from "./footnote-types";
import { type Generator, generateParagraph, generatorSchema } from "~/domain/report/facts/generate-paragraph";
import { type GeneratedParagraph, sentencesOnly } from "~/domain/report/facts/generated-paragraph";
import type { KeptWords } from "~/domain/counting/kept-words";
import { readKept } from "~/domain/counting/read-kept";
import { proposeQuantifier, type QuantifierScale } from "~/domain/counting/quantifier-rules";
import type { ContentCitation, ContentFootnote, ContentParagraph, ContentText } from "./report-content";
import type { ReportFacts } from "~/domain/report/facts/report-facts";

const footnoteType = z.enum(footnoteTypes);
const footnoteAnchor = z.partialRecord(z.enum(languages), z.string());

/** A paragraph before the outline gives it its number. */
export type UnnumberedParagraph = Omit<ContentParagraph, "key" | "number" | "footnotes"> & {
  footnotes: Omit<ContentFootnote, "number">[];
};

/** A change of a source, and whose source it is. */
export type OpenChange = SourceChange & { participant: Record<Language, string> };

export type Basis = {
  facts: ReportFacts;
  scale: QuantifierScale;
  /** Who contributed to the review. */
  contributors: ParticipantCount;
};

/** The paragraph in a language; without sentences where the facts do not carry it, as for a meeting without a day. */
function generate(generator: Generator, facts: ReportFacts, language: Language): GeneratedParagraph {
  const undated = generator.name === "meeting" && facts.review.meeting.from === "";
  return undated ? sentencesOnly() : generateParagraph(generator, facts, language);
}

function generatedParagraph(row: ParagraphRow, { facts }: Basis): UnnumberedParagraph {
  const generator = generatorSchema.parse(row.generator);
  const written = eachLanguage((language) => generate(generator, facts, language));
  const text = (language: Language): ContentText => ({ text: written[language].sentences, status: "generated" });
  const empty = written.en.sentences === "";
  return {
    id: row.id,
    kind: "generated",
    originalLanguage: null,
    texts: empty ? {} : eachLanguage(text),
    lines: empty ? {} : eachLanguage((language) => [...written[language].lines]),
    footnotes: empty ? [] : generatedFootnotes(written),
    citations: [],
    evidence: evidenceOf([]),
    quantifier: null,
  };
}

function generatedFootnotes(written: Record<Language, GeneratedParagraph>): UnnumberedParagraph["footnotes"] {
  return written.en.footnotes.map((note, index) => ({
    type: note.type,
    text: eachLanguage((language) => ({
      text: written[language].footnotes[index]?.text ?? note.text,
      status: "generated" as const,
    })),
    url: note.url,
    anchor: eachLanguage((language) => written[language].footnotes[index]?.anchor ?? ""),
  }));
}

/** A typed footnote as the content of a report holds it. */
export function footnoteOf(row: ParagraphRow["footnotes"][number]): UnnumberedParagraph["footnotes"][number] {
  return {
    type: footnoteType.parse(row.type),
    text: presentTexts(row.text),
    url: row.url,
    anchor: row.anchor === null ? null : footnoteAnchor.parse(row.anchor),
  };
}

/** Texts by language, those that are empty left out. */
export function presentTexts(value: unknown): ContentParagraph["texts"] {
  const texts = localizedTextSchema.parse(value ?? {});
  const present = languagesOf(texts).filter((language) => texts[language]?.text !== "");
  return Object.fromEntries(present.map((language) => [language, texts[language]]));
}

/** Everything a paragraph cites, what no longer counts included. */
export function sourcesOf(row: Pick<ParagraphRow, "citations">): ExcerptSource[] {
  return row.citations.map(excerptSource);
}

/** How many of the excerpts that a paragraph cites no longer count: withdrawn, no longer accepted or no longer marked. */
export function countVoidSources(row: ParagraphRow): number {
  return sourcesOf(row).filter(({ citability }) => citability === "void").length;
}

/** What happened to the sources of a paragraph that no editor has looked at yet: it is amber. */
export function openChangesOf(row: Pick<ParagraphRow, "citations" | "checks">): OpenChange[] {
  const looked = new Set(row.checks.flatMap(({ changes }) => changes));
  return row.citations.flatMap((citation) => {
    const open = changesOf(citation).filter(({ key }) => !looked.has(key));
    if (open.length === 0) return [];
    const participant = toCitedParticipant(citation.participant).name;
    return open.map((change) => ({ ...change, participant }));
  });
}

function citationOf(source: ExcerptSource): ContentCitation {
  const {
    citability: _citability,
    voidCause: _voidCause,
    moved: _moved,
    superseded: _superseded,
    changes: _changes,
    ...citation
  } = source;
  return citation;
}

function quantifierRecord(
  row: ParagraphRow,
  texts: ContentParagraph["texts"],
  basis: Basis & { evidence: ParticipantCount },
) {
  const { contributors, scale, evidence } = basis;
  const all = readKept(row.quantifierChoice);
  const kept = all.filter((each): each is KeptWords => "words" in each);
  const used = languagesOf(texts).map((language) => {
    return [language, scaleWordsIn(texts[language]?.text ?? "", language)] as const;
  });
  return {
    heardStates: contributors.states,
    heardStakeholders: contributors.stakeholders,
    proposedForStates: proposeQuantifier(evidence.states, contributors.states, scale),
    proposedForStakeholders: proposeQuantifier(evidence.stakeholders, contributors.stakeholders, scale),
    used: Object.fromEntries(used),
    choice: all.find((each) => "quantifier" in each) ?? null,
    ...(kept.length > 0 && { kept }),
  };
}

function narrativeParagraph(row: ParagraphRow, basis: Basis): UnnumberedParagraph {
  const citations = sourcesOf(row)
    .filter(({ citability }) => citability !== "void")
    .map(citationOf);
  const evidence = evidenceOf(citations);
  const texts = presentTexts(row.text);
  const originalLanguage = knownLanguage(row.originalLanguage);
  const translatedFrom = readTranslatedFrom(row.translatedFrom);
  const outdated = outdatedLanguages({ texts, originalLanguage, translatedFrom });
  return {
    id: row.id,
    kind: "narrative",
    originalLanguage,
    texts,
    lines: {},
    footnotes: row.footnotes.map(footnoteOf),
    citations,
    evidence,
    quantifier: quantifierRecord(row, texts, { ...basis, evidence }),
    ...(outdated.length > 0 ? { outdated } : {}),
  };
}

/** Whether a paragraph has a text in any language, and so a number. */
export function hasText(row: OutlineParagraphRow, facts: ReportFacts): boolean {
  if (row.kind !== "generated") return Object.keys(presentTexts(row.text)).length > 0;
  return generate(generatorSchema.parse(row.generator), facts, "en").sentences !== "";
}

/** A paragraph with its texts, sources and counts; without texts where nothing is written or known yet. */
export function composeParagraph(row: ParagraphRow, basis: Basis): UnnumberedParagraph {
  return row.kind === "generated" ? generatedParagraph(row, basis) : narrativeParagraph(row, basis);
}
