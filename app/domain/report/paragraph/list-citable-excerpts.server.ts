import { type TallyShape, tallyShapeOf } from "~/domain/participant/participant-groups";
import * as z from "zod";
import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { filterParam, pageParam } from "~/domain/shared/query-params";
import { languages, type Language } from "~/language/language";
import { participantClasses, type ParticipantClass } from "~/domain/participant/participant-schema";
import { foldForSearch } from "~/language/text/search-form";
import { sortColumns } from "~/language/text/sort-key";
import { textOf } from "~/language/localized-text";
import {
  excerptSelect,
  excerptSource,
  type ExcerptSource,
  type Citability,
  type VoidCause,
} from "~/domain/report/content/citation-source.server";
import { findDraftReport } from "~/domain/report/report-access.server";

const optionalNumber = filterParam(z.coerce.number().int().positive());

/** The filters of the list of excerpts, as they stand in the address. */
export const excerptFiltersSchema = z.object({
  session: optionalNumber,
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
  /** The passage was changed since it was cited. */
  moved: boolean;
  superseded: boolean;
};

const perPage = 25;

/** An excerpt as the editor sees it beside the text. */
export function citableExcerpt(source: ExcerptSource, language: Language): CitableExcerpt {
  const { participant, associates, start: _start, end: _end, ...rest } = source;
  const participantClass = participant.class;
  return {
    ...rest,
    participant: participant.name[language],
    shape: tallyShapeOf(participantClass),
    participantClass,
    associates: associates.map(({ name }) => name[language]),
  };
}

/** What a paragraph may rest on, of the accepted submissions, as far as it passes the filters. */
function filterWhere(filters: ExcerptFilters, reviewId: string): Prisma.ListedExcerptWhereInput {
  const { session, objective, code, class: participantClass, language } = filters;
  const text = foldForSearch(filters.text?.trim() ?? "");
  const wanted: Prisma.ExcerptWhereInput[] = [
    ...(objective ? [{ codes: { some: { code: { reviewId, objectiveNumber: objective } } } }] : []),
    ...(code ? [{ codes: { some: { code: { reviewId, key: code } } } }] : []),
    ...(text ? [{ folded: { contains: text } }] : []),
  ];
  return {
    reviewId,
    citable: true,
    ...(session ? { session } : {}),
    ...(language ? { language } : {}),
    ...(participantClass ? { class: participantClass } : {}),
    ...(wanted.length > 0 ? { excerpt: { AND: wanted } } : {}),
  };
}

type Asked = { review: string; paragraphId: string; filters: ExcerptFilters; language: Language };

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
export async function listCitableExcerpts(ctx: QueryContext, asked: Asked): Promise<CitableExcerpts> {
  const { review, paragraphId, filters, language } = asked;
  const { reviewId } = await findDraftReport(ctx.read, ctx, { review, permission: "report.readDraft" });
  const passing = filterWhere(filters, reviewId);
  const cited = await listedIn(ctx, paragraphId);
  const citedToo = await ctx.read.listedExcerpt.count({ where: { AND: [passing, cited] } });
  const found = (await ctx.read.listedExcerpt.count({ where: passing })) - citedToo;
  const pages = Math.max(1, Math.ceil(found / perPage));
  const page = Math.min(filters.page, pages);
  const rows = await ctx.read.listedExcerpt.findMany({
    where: { AND: [passing, { NOT: cited }] },
    orderBy: [
      { [sortColumns[language]]: "asc" },
      { number: "asc" },
      { session: "asc" },
      { question: "asc" },
      { startsAt: "asc" },
      { excerptId: "asc" },
    ],
    skip: (page - 1) * perPage,
    take: perPage,
    select: { excerpt: { select: excerptSelect } },
  });
  const excerpts = rows.map(({ excerpt }) => citableExcerpt(excerptSource(excerpt), language));
  return { excerpts, found, page, pages, options: await optionsOf(ctx, reviewId, language) };
}

/** The excerpts that a paragraph rests on: few, and therefore asked for by name. */
async function listedIn({ read }: QueryContext, paragraphId: string): Promise<Prisma.ListedExcerptWhereInput> {
  const cited = await read.citation.findMany({ where: { paragraphId }, select: { excerptId: true } });
  return { excerptId: { in: cited.map(({ excerptId }) => excerptId) } };
}

async function optionsOf(ctx: QueryContext, reviewId: string, language: Language): Promise<CitableExcerpts["options"]> {
  const sessions = await ctx.read.thematicSession.findMany({
    where: { reviewId },
    orderBy: { number: "asc" },
    select: { number: true },
  });
  const codes = await ctx.read.code.findMany({ where: { reviewId }, orderBy: { position: "asc" } });
  return {
    sessions: sessions.map(({ number }) => number),
    objectives: codes.flatMap(({ objectiveNumber }) => (objectiveNumber === null ? [] : [objectiveNumber])),
    codes: codes
      .filter(({ objectiveNumber }) => objectiveNumber === null)
      .map(({ key, label }) => ({ key, label: textOf(label, language) })),
    classes: participantClasses,
  };
}
