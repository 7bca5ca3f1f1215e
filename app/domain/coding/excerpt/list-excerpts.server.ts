import { listExcerptRows } from "~/db/queries/find-text-to-code.server";
import type { Prisma } from "~/db/types";
import type { CodeView } from "~/domain/coding/codebook/code-view";
import { codesById } from "~/domain/coding/codebook/list-codes.server";
import { blindTextsOf } from "~/domain/coding/task/blind-coding";
import { userIdOf } from "~/permission/actor";
import { currentTextsOf } from "~/domain/coding/coding-access.server";
import type { ExcerptFilters } from "~/domain/coding/coding-schema";
import { listSources, type NamedSource } from "~/domain/coding/evidence/evidence-sources.server";
import { countParticipants, groupParticipants, tallyOf, type Tally } from "~/domain/counting/count-participants";
import { participantsBehind } from "~/domain/counting/participants-behind";
import { submissionsNaming } from "~/domain/counting/participants-behind.server";
import type { ParticipantView } from "~/domain/participant/participant-presenters";
import { getSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { type Language, toLanguage } from "~/language/language";
import { compareIn } from "~/language/format";
import { excerptView, type ExcerptView } from "./excerpt-view.server";

export const excerptsPerPage = 25;

export type ListedExcerpt = ExcerptView & {
  frozenAnswerId: string;
  participant: ParticipantView;
  /** Confirmed associates of a joint submission, in their order. */
  associates: string[];
  session: number;
  question: number;
  language: Language;
};

export type ExcerptList = {
  excerpts: ListedExcerpt[];
  total: number;
  page: number;
  pages: number;
  /** Of these, the excerpts that name the participant of the filter and do not count for it; 0 without that filter. */
  notCounted: number;
  /** Distinct participants counted behind all excerpts of the filter, and the names of those in the two main columns. */
  counts: Tally;
  states: string[];
  stakeholders: string[];
};

/** What others marked in texts that this person codes blind. */
function hiddenFrom({ actor }: QueryContext): Prisma.ListedExcerptWhereInput {
  const userId = userIdOf(actor);
  if (userId === null) return {};
  return { NOT: { reviewerId: { not: userId }, text: { frozenAnswer: blindTextsOf(userId) } } };
}

/** The excerpts of a review that pass the filters and that the person may see. */
function filteredExcerpts(
  ctx: QueryContext,
  reviewId: string,
  filters: ExcerptFilters,
): Prisma.ListedExcerptWhereInput {
  const { code, participant, session, language, reviewer } = filters;
  return {
    ...currentTextsOf(reviewId),
    ...hiddenFrom(ctx),
    ...(code ? { excerpt: { codes: { some: { code: { key: code, reviewId } } } } } : {}),
    ...(participant ? { submission: submissionsNaming({ slug: participant }) } : {}),
    ...(session === undefined ? {} : { session }),
    ...(language ? { language } : {}),
    ...(reviewer ? { reviewerId: reviewer } : {}),
  };
}

const columns = {
  excerptId: true,
  frozenAnswerId: true,
  submissionId: true,
  session: true,
  question: true,
  language: true,
} as const satisfies Prisma.ListedExcerptSelect;

/** By session, question and submission, then in the order of the text. */
const inOrder = [
  { session: "asc" },
  { question: "asc" },
  { number: "asc" },
  { startsAt: "asc" },
  { excerptId: "asc" },
] as const satisfies Prisma.ListedExcerptOrderByWithRelationInput[];

function namesBehind(sources: readonly NamedSource[], language: Language) {
  const { states, stakeholders } = groupParticipants(sources);
  const sorted = (participants: ParticipantView[]) => participants.map(({ name }) => name).sort(compareIn(language));
  return { states: sorted(states), stakeholders: sorted(stakeholders) };
}

/** How many excerpts of each submission pass. */
async function countBySubmission({ read }: QueryContext, where: Prisma.ListedExcerptWhereInput) {
  const groups = await read.listedExcerpt.groupBy({ by: ["submissionId"], where, _count: { _all: true } });
  return groups.map(({ submissionId, _count }) => ({ submissionId, excerpts: _count._all }));
}

type Counted = Awaited<ReturnType<typeof countBySubmission>>;

/** How many of the excerpts name the participant of the filter and do not count for it. */
function countNotCounted(counted: Counted, sources: Map<string, NamedSource>, slug: string | undefined): number {
  if (slug === undefined) return 0;
  const countsFor = (submissionId: string) => {
    const source = sources.get(submissionId);
    return source !== undefined && participantsBehind(source).some((participant) => participant.slug === slug);
  };
  return counted.reduce((sum, { submissionId, excerpts }) => sum + (countsFor(submissionId) ? 0 : excerpts), 0);
}

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

type Loaded = Awaited<ReturnType<typeof loadPage>>[number];
type Shown = Pick<QueryContext, "actor"> & {
  codes: ReadonlyMap<string, CodeView>;
  sources: ReadonlyMap<string, NamedSource>;
};

function listedExcerpt({ excerpt, ...row }: Loaded, { sources, ...shown }: Shown): ListedExcerpt[] {
  const source = sources.get(row.submissionId);
  if (!source) return [];
  return [
    {
      ...excerptView(excerpt, shown),
      frozenAnswerId: row.frozenAnswerId,
      participant: source.participant,
      associates: source.associates.map(({ name }) => name),
      session: row.session,
      question: row.question,
      language: toLanguage(row.language),
    },
  ];
}

type ExcerptQuery = { reviewId: string; filters: ExcerptFilters; page: number; language: Language };

/** A page of excerpts with who is counted behind all that pass the filters. */
export async function listExcerpts(ctx: QueryContext, query: ExcerptQuery): Promise<ExcerptList> {
  const { language, reviewId, filters } = query;
  const where = filteredExcerpts(ctx, reviewId, filters);
  const counted = await countBySubmission(ctx, where);
  const total = counted.reduce((sum, { excerpts }) => sum + excerpts, 0);
  const pages = Math.max(1, Math.ceil(total / excerptsPerPage));
  const page = Math.min(query.page, pages);
  const rows = await loadPage(ctx, where, page);
  const submissionIds = counted.map(({ submissionId }) => submissionId);
  const named = listSources(ctx.read, submissionIds, language);
  const sources = new Map(named.map((source) => [source.submissionId, source]));
  const codes = codesById(await getSetup(ctx, reviewId), language);
  return {
    excerpts: rows.flatMap((row) => listedExcerpt(row, { actor: ctx.actor, codes, sources })),
    total,
    page,
    pages,
    notCounted: countNotCounted(counted, sources, filters.participant),
    counts: tallyOf(countParticipants(named)),
    ...namesBehind(named, language),
  };
}
