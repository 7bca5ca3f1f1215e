import type { Prisma } from "~/db/types";
import type { TallyShape } from "~/domain/participant/participant-schema";
import { evidenceParticipants } from "~/domain/counting/count-participants";
import type { QueryContext } from "~/domain/shared/context";
import { type Language, toLanguage } from "~/language/language";
import { compareIn } from "~/language/format";
import { standingIn } from "~/domain/coding/coding-access.server";
import type { ExcerptFilters } from "~/domain/coding/coding-schema";
import { listSources, type NamedSource } from "~/domain/coding/evidence/evidence-sources.server";
import { excerptColumns, excerptView, reviewerNames, type ExcerptView } from "./excerpt-view.server";
import { participantColumns, participantView, type ParticipantView } from "~/domain/coding/participant-view";
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
  frozenAnswerId: true,
  session: true,
  question: true,
  language: true,
  excerpt: { select: excerptColumns },
  submission: { select: { participant: { select: participantColumns } } },
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

/** Who stands behind the excerpts that pass. */
async function sourcesOf(
  { read }: QueryContext,
  where: Prisma.ListedExcerptWhereInput,
  language: Language,
): Promise<NamedSource[]> {
  const submissions = await read.listedExcerpt.groupBy({ by: ["submissionId"], where });
  return listSources(
    read,
    submissions.map(({ submissionId }) => submissionId),
    language,
  );
}

/** A page of excerpts with who stands behind all that pass the filters. */
export async function listExcerpts(
  ctx: QueryContext,
  input: { reviewId: string; filters: ExcerptFilters; page: number; language: Language },
): Promise<ExcerptList> {
  const { read, actor } = ctx;
  const { language } = input;
  const where = filteredExcerpts(input.reviewId, input.filters);
  const total = await read.listedExcerpt.count({ where });
  const pages = Math.max(1, Math.ceil(total / excerptsPerPage));
  const page = Math.min(input.page, pages);
  const skip = (page - 1) * excerptsPerPage;
  const take = excerptsPerPage;
  const rows = await read.listedExcerpt.findMany({ where, select: columns, orderBy: [...inOrder], skip, take });
  const names = await reviewerNames(
    ctx,
    rows.map(({ excerpt }) => excerpt),
  );
  const sources = await sourcesOf(ctx, where, language);
  const excerpts = rows.map(({ excerpt, submission, ...row }) => ({
    ...excerptView(excerpt, { actor, names, language }),
    frozenAnswerId: row.frozenAnswerId,
    participant: participantView(submission.participant, language),
    session: row.session,
    question: row.question,
    language: toLanguage(row.language),
  }));
  return { excerpts, total, page, pages, counts: tallyOf(sources), ...namesBehind(sources, language) };
}
