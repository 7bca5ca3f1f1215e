import type { Prisma } from "~/db/types";
import type { TallyShape } from "~/domain/participant/participant-schema";
import { evidenceParticipants } from "~/domain/report/count-evidence";
import type { QueryContext } from "~/domain/shared/context";
import { isLanguage, type Language } from "~/domain/shared/language";
import { compareIn } from "~/i18n/format";
import { currentExcerpts } from "./coding-access.server";
import type { ExcerptFilters } from "./coding-schema";
import { listSources, submissionsWith, type NamedSource } from "./evidence-sources.server";
import { excerptColumns, excerptView, reviewerNames, type ExcerptView } from "./excerpt-view.server";
import { participantColumns, participantView, type ParticipantView } from "./participant-view";
import { tallyOf } from "./tally-of";

export const excerptsPerPage = 25;

export type ListedExcerpt = ExcerptView & {
  frozenAnswerId: string;
  participant: ParticipantView;
  session: number;
  question: number;
  language: Language;
};

export type ExcerptList = {
  excerpts: ListedExcerpt[];
  total: number;
  page: number;
  pages: number;
  /** Distinct participants behind all excerpts of the filter, and the names of those in the two main columns. */
  counts: Record<TallyShape, number>;
  states: string[];
  stakeholders: string[];
};

/** The excerpts of a review that pass the filters. */
export function filteredExcerpts(reviewId: string, filters: ExcerptFilters): Prisma.ExcerptWhereInput {
  const { code, participant, session, language, reviewer } = filters;
  return {
    AND: [
      currentExcerpts(reviewId),
      code ? { codes: { some: { code: { key: code, reviewId } } } } : {},
      participant ? { frozenAnswer: { version: { submission: behind(participant) } } } : {},
      session === undefined ? {} : { frozenAnswer: { session: { number: session } } },
      language ? { frozenAnswer: { language } } : {},
      reviewer ? { reviewerId: reviewer } : {},
    ],
  };
}

/** Submissions that count for a participant: its own, and joint ones it confirmed, unless a regional organization leads. */
function behind(slug: string): Prisma.SubmissionWhereInput {
  const joined = {
    associates: { some: { confirmedAt: { not: null }, participant: { slug } } },
    participant: { class: { not: "regional-organization" } },
  };
  return { OR: [{ participant: { slug } }, joined] };
}

const columns = {
  ...excerptColumns,
  frozenAnswerId: true,
  frozenAnswer: {
    select: {
      language: true,
      session: { select: { number: true } },
      questionVersion: { select: { question: { select: { number: true } } } },
      version: { select: { submission: { select: { participant: { select: participantColumns } } } } },
    },
  },
} as const satisfies Prisma.ExcerptSelect;

/** By session, question and submission, then as they stand in the text. */
const inOrder = [
  { frozenAnswer: { session: { number: "asc" } } },
  { frozenAnswer: { questionVersion: { question: { number: "asc" } } } },
  { frozenAnswer: { version: { submission: { number: "asc" } } } },
  { startsAt: "asc" },
  { id: "asc" },
] as const satisfies Prisma.ExcerptOrderByWithRelationInput[];

function namesBehind(sources: readonly NamedSource[], language: Language) {
  const { states, stakeholders } = evidenceParticipants(sources);
  const everybody = sources.flatMap(({ participant, associates }) => [participant, ...associates]);
  const names = new Map(everybody.map(({ id, name }) => [id, name]));
  const sorted = (ids: string[]) => ids.map((id) => names.get(id) ?? "").sort(compareIn(language));
  return { states: sorted(states), stakeholders: sorted(stakeholders) };
}

/** A page of excerpts with who stands behind all that pass the filters. */
export async function listExcerpts(
  ctx: QueryContext,
  input: { reviewId: string; filters: ExcerptFilters; page: number; language: Language },
): Promise<ExcerptList> {
  const { read, actor } = ctx;
  const { language } = input;
  const where = filteredExcerpts(input.reviewId, input.filters);
  const total = await read.excerpt.count({ where });
  const pages = Math.max(1, Math.ceil(total / excerptsPerPage));
  const page = Math.min(input.page, pages);
  const skip = (page - 1) * excerptsPerPage;
  const rows = await read.excerpt.findMany({ where, select: columns, orderBy: inOrder, skip, take: excerptsPerPage });
  const names = await reviewerNames(ctx, rows);
  const sources = await listSources(read, submissionsWith(where), language);
  const excerpts = rows.map((row) => ({
    ...excerptView(row, { actor, names, language }),
    frozenAnswerId: row.frozenAnswerId,
    participant: participantView(row.frozenAnswer.version.submission.participant, language),
    session: row.frozenAnswer.session.number,
    question: row.frozenAnswer.questionVersion.question.number,
    language: isLanguage(row.frozenAnswer.language) ? row.frozenAnswer.language : "en",
  }));
  return { excerpts, total, page, pages, counts: tallyOf(sources), ...namesBehind(sources, language) };
}
