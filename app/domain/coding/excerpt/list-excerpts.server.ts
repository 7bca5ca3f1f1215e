import { listExcerptRows } from "~/db/queries/find-text-to-code.server";
import { codesById } from "~/domain/coding/codebook/list-codes.server";
import { getSetup } from "~/domain/review/review-setup.server";
import type { Prisma } from "~/db/types";
import type { TallyShape } from "~/domain/participant/participant-schema";
import { evidenceParticipants } from "~/domain/counting/count-participants";
import type { QueryContext } from "~/domain/shared/context";
import { isLanguage, type Language } from "~/language/language";
import { compareIn } from "~/language/format";
import { standingIn } from "~/domain/coding/coding-access.server";
import type { ExcerptFilters } from "~/domain/coding/coding-schema";
import { listSources, type NamedSource } from "~/domain/coding/evidence/evidence-sources.server";
import { excerptView, type ExcerptView } from "./excerpt-view.server";
import type { ParticipantView } from "~/domain/coding/participant-view";
import { tallyOf } from "~/domain/counting/tally-of";

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
function filteredExcerpts(reviewId: string, filters: ExcerptFilters): Prisma.ListedExcerptWhereInput {
  const { code, participant, session, language, reviewer } = filters;
  return {
    ...standingIn(reviewId),
    ...(code ? { excerpt: { codes: { some: { code: { key: code, reviewId } } } } } : {}),
    ...(participant ? { submission: behind(participant) } : {}),
    ...(session === undefined ? {} : { session }),
    ...(language ? { language } : {}),
    ...(reviewer ? { reviewerId: reviewer } : {}),
  };
}

/** Submissions that count for a participant: its own, and joint ones it confirmed, unless a regional organization leads. */
function behind(slug: string): Prisma.SubmissionWhereInput {
  const joined = {
    associates: { some: { confirmedAt: { not: null }, participant: { slug } } },
    class: { not: "regional-organization" },
  };
  return { OR: [{ participant: { slug } }, joined] };
}

const columns = {
  excerptId: true,
  frozenAnswerId: true,
  submissionId: true,
  session: true,
  question: true,
  language: true,
} as const satisfies Prisma.ListedExcerptSelect;

/** By session, question and submission, then as they stand in the text. */
const inOrder = [
  { session: "asc" },
  { question: "asc" },
  { number: "asc" },
  { startsAt: "asc" },
  { excerptId: "asc" },
] as const satisfies Prisma.ListedExcerptOrderByWithRelationInput[];

function namesBehind(sources: readonly NamedSource[], language: Language) {
  const { states, stakeholders } = evidenceParticipants(sources);
  const everybody = sources.flatMap(({ participant, associates }) => [participant, ...associates]);
  const names = new Map(everybody.map(({ id, name }) => [id, name]));
  const sorted = (ids: string[]) => ids.map((id) => names.get(id) ?? "").sort(compareIn(language));
  return { states: sorted(states), stakeholders: sorted(stakeholders) };
}

/** How many excerpts of each submission pass. */
async function countBySubmission({ read }: QueryContext, where: Prisma.ListedExcerptWhereInput) {
  const groups = await read.listedExcerpt.groupBy({ by: ["submissionId"], where, _count: { _all: true } });
  return groups.map(({ submissionId, _count }) => ({ submissionId, excerpts: _count._all }));
}

type Asked = { reviewId: string; filters: ExcerptFilters; page: number; language: Language };

async function loadPage({ read }: QueryContext, where: Prisma.ListedExcerptWhereInput, page: number) {
  const skip = (page - 1) * excerptsPerPage;
  const take = excerptsPerPage;
  const rows = await read.listedExcerpt.findMany({ where, select: columns, orderBy: [...inOrder], skip, take });
  const ids = rows.map(({ excerptId }) => excerptId);
  const excerpts = new Map(listExcerptRows(read, ids).map((excerpt) => [excerpt.id, excerpt]));
  return rows.flatMap((row) => {
    const excerpt = excerpts.get(row.excerptId);
    return excerpt ? [{ ...row, excerpt }] : [];
  });
}

/** A page of excerpts with who is behind all that pass the filters. */
export async function listExcerpts(ctx: QueryContext, input: Asked): Promise<ExcerptList> {
  const { language, reviewId } = input;
  const where = filteredExcerpts(reviewId, input.filters);
  const counted = await countBySubmission(ctx, where);
  const total = counted.reduce((sum, { excerpts }) => sum + excerpts, 0);
  const pages = Math.max(1, Math.ceil(total / excerptsPerPage));
  const page = Math.min(input.page, pages);
  const rows = await loadPage(ctx, where, page);
  const submissionIds = counted.map(({ submissionId }) => submissionId);
  const sources = listSources(ctx.read, submissionIds, language);
  const participants = new Map(sources.map(({ submissionId, participant }) => [submissionId, participant]));
  const codes = codesById(await getSetup(ctx, reviewId), language);
  const excerpts = rows.flatMap(({ excerpt, submissionId, frozenAnswerId, session, question, ...row }) => {
    const participant = participants.get(submissionId);
    const written = isLanguage(row.language) ? row.language : "en";
    const shown = excerptView(excerpt, { actor: ctx.actor, codes });
    return participant ? [{ ...shown, frozenAnswerId, participant, session, question, language: written }] : [];
  });
  return { excerpts, total, page, pages, counts: tallyOf(sources), ...namesBehind(sources, language) };
}
