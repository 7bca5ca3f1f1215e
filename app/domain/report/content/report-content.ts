import { inEveryLanguageSchema, textStatuses } from "~/language/localized-text";
import { z } from "zod";
import { participantClasses } from "~/domain/participant/participant-schema";
import { languages } from "~/language/language";
import { attributions } from "./attribution";
import { canonicalJson } from "./canonical-json";
import { openPointNames } from "./open-point-names";
import { otherStances } from "./stance";
import { quantifiers } from "~/domain/counting/quantifier-rules";

/**
 * The content of a frozen report version: everything that a reader, a document or a data file shows, with numbers,
 * texts, citations and counts as they were when the version was frozen. It refers to nothing outside itself but by
 * identifiers.
 */

const language = z.enum(languages);

const statusText = z.strictObject({
  text: z.string(),
  status: z.enum([...textStatuses, "generated"]),
});

/** A text in the languages in which it exists. */
const localized = z.partialRecord(language, statusText);

const labelledLine = z.strictObject({ label: z.string(), text: z.string() });

const footnote = z.strictObject({
  /** Numbered through the whole report. */
  number: z.int().positive(),
  type: z.enum(["instrument", "publication", "titled-link", "link", "caveat"]),
  text: localized,
  url: z.string().nullable(),
  /** The words the mark follows in each language; null: the end of the paragraph. */
  anchor: z.partialRecord(language, z.string()).nullable(),
});

const citation = z.strictObject({
  excerptId: z.string(),
  quote: z.string(),
  language,
  /** Of the excerpt in its frozen answer, in Unicode code points, end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  participant: z.strictObject({
    id: z.string(),
    slug: z.string(),
    class: z.enum(participantClasses),
    name: inEveryLanguageSchema,
  }),
  /** Confirmed associates of a joint submission. */
  associates: z.array(
    z.strictObject({
      id: z.string(),
      slug: z.string(),
      class: z.enum(participantClasses),
      name: inEveryLanguageSchema,
    }),
  ),
  submissionNumber: z.int().positive(),
  version: z.int().positive(),
  session: z.int().positive(),
  question: z.int().positive(),
  frozenAnswerId: z.string(),
  /** Left out where it supports the paragraph, as in versions frozen before it was kept. */
  stance: z.enum(otherStances).optional(),
});

const count = z.int().nonnegative();

const evidence = z.strictObject({
  states: count,
  stakeholders: count,
  regionalOrganizations: count,
  unEntities: count,
  others: count,
});

const quantifier = z.enum(quantifiers);

const quantifierRecord = z.strictObject({
  /** Who contributed to the review; the names belong to format 1. */
  heardStates: count,
  heardStakeholders: count,
  proposedForStates: quantifier.nullable(),
  proposedForStakeholders: quantifier.nullable(),
  /** The words found in the text, by language. */
  used: z.partialRecord(language, z.array(quantifier)),
  /** A word of the scale that an editor kept in the whole paragraph, with the reason. */
  choice: z.strictObject({ quantifier, reason: z.string() }).nullable(),
  /** Words of a language version that an editor kept, with the reason. */
  kept: z.array(z.strictObject({ language, words: z.string(), reason: z.string() })).optional(),
});

const paragraph = z.strictObject({
  id: z.string(),
  key: z.string(),
  number: z.int().positive(),
  kind: z.enum(["generated", "narrative"]),
  /** Null for generated paragraphs, which are original in no language. */
  originalLanguage: language.nullable(),
  texts: localized,
  lines: z.partialRecord(language, z.array(labelledLine)),
  footnotes: z.array(footnote),
  citations: z.array(citation),
  evidence,
  quantifier: quantifierRecord.nullable(),
  /** Translations of another original than this one; left out where there are none, and in versions frozen before it was kept. */
  outdated: z.array(language).optional(),
});

const section = z.strictObject({
  key: z.string(),
  parentKey: z.string().nullable(),
  depth: z.int().positive(),
  numbering: z.enum(["roman", "letter", "annex", "none"]),
  label: z.string(),
  heading: inEveryLanguageSchema,
  paragraphs: z.array(paragraph),
});

const contentsEntry = z.strictObject({
  sectionKey: z.string(),
  depth: z.int().positive(),
  range: z.strictObject({ first: z.int().positive(), last: z.int().positive() }).nullable(),
});

const frontMatter = z.strictObject({
  organ: inEveryLanguageSchema,
  reviewTitle: inEveryLanguageSchema,
  /** "Second session". */
  session: inEveryLanguageSchema,
  placeAndDate: inEveryLanguageSchema,
  reportTitle: inEveryLanguageSchema,
  /** What is not known is null and is left out of the masthead. */
  symbol: z.string().nullable(),
  distribution: z.enum(["general", "limited", "restricted"]).nullable(),
  originalLanguage: language.nullable(),
});

/** The decision of the editor to freeze a text in which something was open; who decided and when is kept with the version. */
const decision = z.strictObject({
  reason: z.string(),
  language,
  open: z.record(z.enum(openPointNames), count),
});

export const reportContentSchema = z.strictObject({
  formatVersion: z.literal(1),
  review: z.strictObject({ slug: z.string(), demonstration: z.boolean() }),
  report: z.string(),
  version: z.int().positive(),
  stage: z.string(),
  /** Carries the watermark of a draft. */
  draft: z.boolean(),
  attribution: z.enum(attributions),
  frontMatter,
  contents: z.array(contentsEntry),
  /** In reading order, subsections behind their parent. */
  sections: z.array(section),
  /** Left out where nothing was open, in drafts, and in versions frozen before it was asked for. */
  decision: decision.optional(),
});

export type ReportContent = z.infer<typeof reportContentSchema>;
export type FreezeDecision = z.infer<typeof decision>;
export type ContentSection = z.infer<typeof section>;
export type ContentParagraph = z.infer<typeof paragraph>;
export type ContentFootnote = z.infer<typeof footnote>;
export type ContentCitation = z.infer<typeof citation>;
export type ContentText = z.infer<typeof statusText>;
export type FrontMatter = z.infer<typeof frontMatter>;

/** What the SHA-256 of a version is taken of, in UTF-8. */
export function canonicalContent(content: ReportContent): string {
  return canonicalJson(reportContentSchema.parse(content));
}

/** Every paragraph in the order of its number, the annex last. */
export function paragraphsOf(content: ReportContent): ContentParagraph[] {
  return content.sections.flatMap((each) => each.paragraphs);
}
