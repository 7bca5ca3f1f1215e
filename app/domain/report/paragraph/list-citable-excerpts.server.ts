import { type TallyShape, tallyShapeOf } from "~/domain/participant/participant-groups";
import * as z from "zod";
import { countCitable, listCitable } from "~/db/queries/citable-excerpts.server";
import { questionParts } from "~/domain/review/question-parts";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { filterParam, pageParam } from "~/domain/shared/query-params";
import { languages, type Language } from "~/language/language";
import { participantClasses, type ParticipantClass } from "~/domain/participant/participant-schema";
import { foldForSearch } from "~/language/text/search-form";
import { sortColumns } from "~/language/text/sort-key";
import { textOf } from "~/language/localized-text";
import { excerptSource, type ExcerptSource, type Citability } from "~/domain/report/content/citation-source.server";
import type { VoidCause } from "~/domain/report/content/source-changes";
import { type Stance, stanceOf } from "~/domain/report/content/stance";
import { findDraftReport } from "~/domain/report/report-access.server";

const optionalNumber = filterParam(z.coerce.number().int().positive());

/** The filters of the list of excerpts, as the address gives them. */
export const excerptFiltersSchema = z.object({
  /** 0: the general questions. */
  session: filterParam(z.coerce.number().int().nonnegative()),
  objective: optionalNumber,
  code: filterParam(z.string()),
  class: filterParam(z.enum(participantClasses)),
  language: filterParam(z.enum(languages)),
  text: filterParam(z.string()),
  page: pageParam,
});

export type ExcerptFilters = z.infer<typeof excerptFiltersSchema>;

export type CitableExcerpt = {
  excerptId: string;
  quote: string;
  language: Language;
  participant: string;
  shape: TallyShape;
  participantClass: ParticipantClass;
  associates: string[];
  session: number;
  question: number;
  submissionNumber: number;
  version: number;
  frozenAnswerId: string;
  citability: Citability;
  voidCause: VoidCause | null;
  stance: Stance;
  /** The passage was changed since it was cited. */
  moved: boolean;
  superseded: boolean;
};

const perPage = 25;

/** An excerpt as the editor sees it beside the text. */
export function citableExcerpt(source: ExcerptSource, language: Language): CitableExcerpt {
  const { participant, associates, start: _start, end: _end, changes: _changes, stance, ...rest } = source;
  const participantClass = participant.class;
  return {
    ...rest,
    stance: stanceOf(stance),
    participant: participant.name[language],
    shape: tallyShapeOf(participantClass),
    participantClass,
    associates: associates.map(({ name }) => name[language]),
  };
}

type CitableExcerptsQuery = { review: string; paragraphId: string; filters: ExcerptFilters; language: Language };

export type CitableExcerpts = {
  excerpts: CitableExcerpt[];
  found: number;
  page: number;
  pages: number;
  options: {
    sessions: number[];
    objectives: number[];
    codes: { key: string; label: string }[];
    classes: readonly ParticipantClass[];
  };
};

/**
 * Excerpts that a paragraph does not cite yet, of accepted submissions, in the order of their senders' names.
 * @throws DomainError notFound outside the actor's reviews.
 */
export async function listCitableExcerpts(ctx: QueryContext, asked: CitableExcerptsQuery): Promise<CitableExcerpts> {
  const { review, paragraphId, filters, language } = asked;
  const { reviewId, review: setup } = await findDraftReport(ctx.read, ctx, { review, permission: "report.readDraft" });
  const text = foldForSearch(filters.text?.trim() ?? "");
  const passing = { ...filters, reviewId, paragraphId, text: text === "" ? undefined : text };
  const found = countCitable(ctx.read, passing);
  const pages = Math.max(1, Math.ceil(found / perPage));
  const page = Math.min(filters.page, pages);
  const window = { column: sortColumns[language], skip: (page - 1) * perPage, take: perPage };
  const rows = listCitable(ctx.read, passing, window);
  const excerpts = rows.map((row) => citableExcerpt(excerptSource(row), language));
  return { excerpts, found, page, pages, options: optionsOf(setup, language) };
}

function optionsOf(setup: ReviewSetup, language: Language): CitableExcerpts["options"] {
  const { codes } = setup;
  return {
    sessions: questionParts(setup).map(({ number }) => number),
    objectives: codes.flatMap(({ objectiveNumber }) => (objectiveNumber === null ? [] : [objectiveNumber])),
    codes: codes
      .filter(({ objectiveNumber }) => objectiveNumber === null)
      .map(({ key, label }) => ({ key, label: textOf(label, language) })),
    classes: participantClasses,
  };
}
