import { findParagraphRow, type ParagraphRow } from "~/db/queries/report-rows.server";
import { composeOneParagraph, type OneParagraph } from "~/domain/report/content/compose-one-paragraph.server";
import { sourcesOf } from "~/domain/report/content/compose-paragraph.server";
import { outdatedLanguages } from "~/domain/report/content/outdated-languages";
import { headingLine } from "~/domain/report/content/section-heading";
import { type CitableExcerpt, citableExcerpt } from "~/domain/report/paragraph/list-citable-excerpts.server";
import { draftFootnote } from "~/domain/report/paragraph/footnote-form";
import { findDraftReport } from "~/domain/report/report-access.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { type Language, languages } from "~/language/language";
import { languagesOf, textInEveryLanguage, textOf } from "~/language/localized-text";
import { placeKey } from "./arrange-form";
import { cutPlaces } from "./cut-places";
import { joinedTranslatedFrom, joinTexts } from "./join-texts";
import { joiningOf, whyNotJoined } from "./joining.server";
import { completeCuts, type Cuts, offsetsOf, partOfFootnote, splitTexts } from "./split-texts";

type Numbered = { key: string; number: number } | null;

/** A place that the paragraph can be moved to: behind a paragraph, or the first of its section. */
export type Place = { key: string; after: { numbered: Numbered; beginning: string } | null; current: boolean };

export type PlacesOfSection = { key: string; title: string; places: Place[] };

/** A language version with what it can be cut into, and both parts where a place was chosen. */
export type SplitVersion = {
  language: Language;
  original: boolean;
  /** The pieces between the places at which it can be cut. */
  pieces: string[];
  /** The number of pieces in the first part; null where none was chosen. */
  chosen: number | null;
  parts: { first: string; second: string } | null;
};

export type Splitting = {
  versions: SplitVersion[];
  /** Null until the original is cut in two. */
  division: {
    cuts: Cuts;
    citations: CitableExcerpt[];
    footnotes: { id: string; text: string; part: "first" | "second" | null }[];
  } | null;
};

export type JoiningNext = {
  id: string;
  numbered: Numbered;
  revision: number;
  /** As a key of the `error` namespace; null where they can be joined. */
  refused: ReturnType<typeof whyNotJoined>;
  versions: { language: Language; text: string; outdated: boolean }[];
};

export type ArrangementPage = {
  id: string;
  numbered: Numbered;
  section: string;
  reviewTitle: string;
  revision: number;
  /** Where it is (`placeKey`). */
  place: string;
  places: PlacesOfSection[];
  /** Null for a generated paragraph or one without a text. */
  split: Splitting | null;
  /** Null for the last of its section. */
  join: JoiningNext | null;
};

const longestBeginning = 70;

function beginningOf(text: unknown, language: Language): string {
  const words = textOf(text ?? {}, language);
  return words.length > longestBeginning ? `${words.slice(0, longestBeginning).trimEnd()}…` : words;
}

function placesOf({ sections, outline, row }: OneParagraph, language: Language): PlacesOfSection[] {
  const numbers = new Map(outline.flatMap(({ paragraphs }) => paragraphs.map((each) => [each.id, each] as const)));
  const stored = new Map(sections.map((section) => [section.key, section]));
  const parents = new Set(outline.map(({ parentKey }) => parentKey));
  return outline.flatMap(({ key, label, numbering }) => {
    const section = stored.get(key);
    if (!section || (parents.has(key) && section.paragraphs.length === 0)) return [];
    const heading = textInEveryLanguage(section.heading);
    const here = section.paragraphs.findIndex(({ id }) => id === row.id);
    const others = section.paragraphs.filter(({ id }) => id !== row.id);
    const places = [undefined, ...others].map((other, index) => ({
      key: placeKey({ section: key, after: other?.id }),
      after: other ? { numbered: numbers.get(other.id) ?? null, beginning: beginningOf(other.text, language) } : null,
      current: index === here,
    }));
    return [{ key, title: headingLine({ label, numbering, heading }, language), places }];
  });
}

function piecesOf(text: string, language: Language): string[] {
  const places = cutPlaces(text, language);
  return places.slice(0, -1).map((from, index) => text.slice(from, places[index + 1]).trim());
}

function splittingOf(row: ParagraphRow, { chosen, language }: { chosen: Cuts; language: Language }): Splitting | null {
  if (row.kind !== "narrative") return null;
  const { texts, originalLanguage } = joiningOf(row);
  if (!texts[originalLanguage]) return null;
  const cuts = completeCuts({ texts, originalLanguage }, chosen);
  const { first, second } = splitTexts(texts, cuts);
  const ready = first[originalLanguage] !== undefined && second[originalLanguage] !== undefined;
  const ordered = languagesOf(texts).sort((a, b) => Number(b === originalLanguage) - Number(a === originalLanguage));
  const versions = ordered.map((each) => ({
    language: each,
    original: each === originalLanguage,
    pieces: piecesOf(texts[each]?.text ?? "", each),
    chosen: chosen[each] ?? null,
    parts: ready ? { first: first[each]?.text ?? "", second: second[each]?.text ?? "" } : null,
  }));
  if (!ready) return { versions, division: null };
  const offsets = offsetsOf(texts, cuts);
  const footnotes = row.footnotes.map(draftFootnote).map(({ id, texts: words, anchors, url }) => ({
    id,
    text: words[language] || Object.values(words).find(Boolean) || url,
    part: partOfFootnote(anchors, { texts, offsets }),
  }));
  return {
    versions,
    division: { cuts, citations: sourcesOf(row).map((each) => citableExcerpt(each, language)), footnotes },
  };
}

function joiningNext(row: ParagraphRow, next: ParagraphRow, numbered: Numbered): JoiningNext {
  const refused = whyNotJoined(row, next);
  const page = { id: next.id, numbered, revision: next.revision, refused };
  if (refused) return { ...page, versions: [] };
  const [one, other] = [joiningOf(row), joiningOf(next)];
  const texts = joinTexts(one, other);
  const { originalLanguage } = one;
  const outdated = outdatedLanguages({ texts, originalLanguage, translatedFrom: joinedTranslatedFrom(one, other) });
  const versions = languages.flatMap((language) => {
    const text = texts[language]?.text;
    return text === undefined ? [] : [{ language, text, outdated: outdated.includes(language) }];
  });
  return { ...page, versions };
}

type ArrangementQuery = { review: string; paragraphId: string; language: Language; cuts: Cuts };

/**
 * A paragraph with the places that it can be moved to, what it can be cut into, and what joining it with the next makes.
 * @throws DomainError notFound outside the actor's reviews or for a paragraph removed from the outline; forbidden.
 */
export async function readArrangement(ctx: QueryContext, query: ArrangementQuery): Promise<ArrangementPage> {
  const { review, paragraphId, language, cuts: chosen } = query;
  const report = await findDraftReport(ctx.read, ctx, { review, permission: "paragraph.write" });
  const found = await composeOneParagraph(ctx.read, { report, paragraphId, now: ctx.now });
  if (!found) throw notFound();
  const { row, numbered, sections, outline } = found;
  const section = sections.find(({ paragraphs }) => paragraphs.some(({ id }) => id === paragraphId));
  const order = section?.paragraphs.map(({ id }) => id) ?? [];
  const at = order.indexOf(paragraphId);
  const next = order[at + 1] === undefined ? null : findParagraphRow(ctx.read, order[at + 1] ?? "");
  const numberedNext = outline.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === next?.id) ?? null;
  return {
    id: paragraphId,
    numbered,
    section: headingLine(found.section, language),
    reviewTitle: textOf(report.review.shortTitle, language),
    revision: row.revision,
    place: placeKey({ section: section?.key ?? "", after: order[at - 1] }),
    places: placesOf(found, language),
    split: splittingOf(row, { chosen, language }),
    join: next ? joiningNext(row, next, numberedNext) : null,
  };
}
