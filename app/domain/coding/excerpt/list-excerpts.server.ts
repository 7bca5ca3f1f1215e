import type { Prisma } from "~/db/types";
import { currentTextsOf } from "~/domain/coding/coding-access.server";
import type { ExcerptFilters } from "~/domain/coding/coding-schema";
import { listSources, type NamedSource } from "~/domain/coding/evidence/evidence-sources.server";
import { countParticipants, groupParticipants, tallyOf, type Tally } from "~/domain/counting/count-participants";
import {
  confirmedAssociates,
  submissionsCountedFor,
  submissionsNaming,
} from "~/domain/counting/participants-behind.server";
import { toParticipantView, type ParticipantView } from "~/domain/participant/participant-presenters";
import { participantNameColumns } from "~/domain/participant/participant-row";
import type { QueryContext } from "~/domain/shared/context";
import { isLanguage, type Language } from "~/language/language";
import { compareIn } from "~/language/format";
import { excerptColumns, excerptView, reviewerNames, type ExcerptView } from "./excerpt-view.server";

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

/** The excerpts of a review that pass the filters. */
function filteredExcerpts(reviewId: string, filters: ExcerptFilters): Prisma.ListedExcerptWhereInput {
  const { code, participant, session, language, reviewer } = filters;
  return {
    ...currentTextsOf(reviewId),
    ...(code ? { excerpt: { codes: { some: { code: { key: code, reviewId } } } } } : {}),
    ...(participant ? { submission: submissionsNaming({ slug: participant }) } : {}),
    ...(session === undefined ? {} : { session }),
    ...(language ? { language } : {}),
    ...(reviewer ? { reviewerId: reviewer } : {}),
  };
}

const columns = {
  frozenAnswerId: true,
  session: true,
  question: true,
  language: true,
  excerpt: { select: excerptColumns },
  submission: {
    select: {
      participant: { select: participantNameColumns },
      associates: { ...confirmedAssociates, select: { participant: { select: participantNameColumns } } },
    },
  },
} as const satisfies Prisma.ListedExcerptSelect;

type Row = Prisma.ListedExcerptGetPayload<{ select: typeof columns }>;

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

/** Who the submissions are by in which an excerpt passes. */
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

/** How many of the excerpts name the participant of the filter and do not count for it. */
async function countNotCounted(
  { read }: QueryContext,
  { participant }: ExcerptFilters,
  { where, total }: { where: Prisma.ListedExcerptWhereInput; total: number },
): Promise<number> {
  if (participant === undefined) return 0;
  const counted = { submission: submissionsCountedFor({ slug: participant }) };
  return total - (await read.listedExcerpt.count({ where: { AND: [where, counted] } }));
}

type Shown = Pick<QueryContext, "actor"> & { names: Map<string, string>; language: Language };

function listedExcerpt({ excerpt, submission, ...row }: Row, shown: Shown): ListedExcerpt {
  const view = ({ participant }: Pick<typeof submission, "participant">) =>
    toParticipantView(participant, shown.language);
  return {
    ...excerptView(excerpt, shown),
    frozenAnswerId: row.frozenAnswerId,
    participant: view(submission),
    associates: submission.associates.map((associate) => view(associate).name),
    session: row.session,
    question: row.question,
    language: isLanguage(row.language) ? row.language : "en",
  };
}

/** A page of excerpts with who is counted behind all that pass the filters. */
export async function listExcerpts(
  ctx: QueryContext,
  input: { reviewId: string; filters: ExcerptFilters; page: number; language: Language },
): Promise<ExcerptList> {
  const { read, actor } = ctx;
  const { filters, language } = input;
  const where = filteredExcerpts(input.reviewId, filters);
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
  return {
    excerpts: rows.map((row) => listedExcerpt(row, { actor, names, language })),
    total,
    page,
    pages,
    notCounted: await countNotCounted(ctx, filters, { where, total }),
    counts: tallyOf(countParticipants(sources)),
    ...namesBehind(sources, language),
  };
}
