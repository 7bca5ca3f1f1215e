import * as z from "zod";
import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { languages, type Language } from "~/domain/shared/language";
import {
  participantClasses,
  type ParticipantClass,
  type TallyShape,
  tallyShapeOf,
} from "~/domain/participant/participant-schema";
import { textOf } from "~/domain/translation/localized-text";
import { compareIn } from "~/i18n/format";
import { excerptSelect, excerptSource, type ExcerptSource, type ExcerptStanding } from "./excerpt-source.server";
import { findDraftReport } from "./report-access.server";
import { takenIn } from "./load-heard.server";

const optionalNumber = z.coerce.number().int().positive().optional().catch(undefined);

/** The filters of the list of excerpts, as they stand in the address; what does not fit filters nothing. */
export const excerptFiltersSchema = z.object({
  session: optionalNumber,
  objective: optionalNumber,
  code: z.string().optional(),
  class: z.enum(participantClasses).optional().catch(undefined),
  language: z.enum(languages).optional().catch(undefined),
  text: z.string().optional(),
  page: z.coerce.number().int().positive().catch(1),
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
  standing: ExcerptStanding;
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

/** Case and accents do not count when a text is searched for. */
function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function filterWhere(filters: ExcerptFilters, reviewId: string): Prisma.ExcerptWhereInput {
  const { session, objective, code, class: participantClass, language } = filters;
  return {
    removedAt: null,
    frozenAnswer: {
      version: {
        submission: { reviewId, ...takenIn, ...(participantClass ? { participant: { class: participantClass } } : {}) },
      },
      ...(session ? { session: { number: session } } : {}),
      ...(language ? { language } : {}),
    },
    AND: [
      objective ? { codes: { some: { code: { objectiveNumber: objective } } } } : {},
      code ? { codes: { some: { code: { key: code } } } } : {},
    ],
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
 * Excerpts that a paragraph does not cite yet, of submissions that were taken in, in the order of their senders' names.
 * @throws DomainError notFound outside the actor's reviews.
 */
export async function listCitableExcerpts(ctx: QueryContext, asked: Asked): Promise<CitableExcerpts> {
  const { review, paragraphId, filters, language } = asked;
  const { reviewId } = await findDraftReport(ctx.read, ctx, { review, permission: "report.readDraft" });
  const rows = await ctx.read.excerpt.findMany({
    where: { ...filterWhere(filters, reviewId), citations: { none: { paragraphId } } },
    select: excerptSelect,
  });
  const wanted = folded(filters.text?.trim() ?? "");
  const compare = compareIn(language);
  const matching = rows
    .filter(({ quote }) => folded(quote).includes(wanted))
    .map((row) => citableExcerpt(excerptSource(row), language))
    .sort(
      (a, b) =>
        compare(a.participant, b.participant) ||
        a.submissionNumber - b.submissionNumber ||
        a.session - b.session ||
        a.question - b.question,
    );
  const pages = Math.max(1, Math.ceil(matching.length / perPage));
  const page = Math.min(filters.page, pages);
  const excerpts = matching.slice((page - 1) * perPage, page * perPage);
  return { excerpts, found: matching.length, page, pages, options: await optionsOf(ctx, reviewId, language) };
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
