import type { Prisma } from "~/db/types";
import { compareIn } from "~/i18n/format";
import { toParticipantLink, participantColumns, type ParticipantLink } from "~/domain/participant/participant-link";
import type { QueryContext } from "~/domain/shared/context";
import { isLanguage, languages, type Language } from "~/domain/shared/language";
import { textOf } from "~/domain/translation/localized-text";
import { filteredSubmissions } from "./published-filters.server";
import { pageSize, type SubmissionFilters, type SubmissionSort } from "./submission-list";

/** A published submission as lists show it; of a withdrawn one the text counts no longer. */
export type SubmissionRow = {
  number: number;
  participant: ParticipantLink;
  /** Confirmed joint submitters, in the order given. */
  associates: ParticipantLink[];
  version: number;
  languages: Language[];
  sessions: number[];
  objectives: number[];
  wordCount: number;
  submittedAt: Date;
  publishedAt: Date;
  late: boolean;
  withdrawnAt: Date | null;
  sha256: string;
};

const columns = {
  id: true,
  number: true,
  withdrawnAt: true,
  participant: { select: participantColumns },
  associates: {
    where: { confirmedAt: { not: null } },
    orderBy: { position: "asc" },
    select: { participant: { select: participantColumns } },
  },
  versions: {
    where: { publishedAt: { not: null } },
    orderBy: { version: "desc" },
    take: 1,
    select: {
      version: true,
      wordCount: true,
      submittedAt: true,
      publishedAt: true,
      late: true,
      sha256: true,
      frozenAnswers: {
        orderBy: { position: "asc" },
        select: {
          language: true,
          session: { select: { number: true } },
          objectives: { select: { objectiveNumber: true } },
        },
      },
    },
  },
} as const satisfies Prisma.SubmissionSelect;

type Loaded = Prisma.SubmissionGetPayload<{ select: typeof columns }>;

function distinct(numbers: number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function toRow(row: Loaded, language: Language): SubmissionRow[] {
  const [version] = row.versions;
  if (!version?.publishedAt) return [];
  const { frozenAnswers, publishedAt, ...facts } = version;
  const spoken = new Set(frozenAnswers.map((answer) => answer.language).filter(isLanguage));
  const fact = {
    number: row.number,
    withdrawnAt: row.withdrawnAt,
    participant: toParticipantLink(row.participant, language),
    associates: row.associates.map(({ participant }) => toParticipantLink(participant, language)),
    languages: languages.filter((each) => spoken.has(each)),
    sessions: distinct(frozenAnswers.map(({ session }) => session.number)),
    objectives: distinct(frozenAnswers.flatMap(({ objectives }) => objectives.map((each) => each.objectiveNumber))),
  };
  return [{ ...facts, publishedAt, ...fact }];
}

type Order = { sort: SubmissionSort; language: Language };

/** Identifiers of everything that passes, in the order asked for; names sort as the language of the page does. */
async function orderedIds(ctx: QueryContext, where: Prisma.SubmissionWhereInput, { sort, language }: Order) {
  if (sort === "number") {
    const rows = await ctx.read.submission.findMany({ where, orderBy: { number: "asc" }, select: { id: true } });
    return rows.map(({ id }) => id);
  }
  if (sort === "date") {
    const versions = await ctx.read.submissionVersion.findMany({
      where: { publishedAt: { not: null }, supersededAt: null, submission: where },
      orderBy: { publishedAt: "desc" },
      select: { submissionId: true },
    });
    return versions.map(({ submissionId }) => submissionId);
  }
  const rows = await ctx.read.submission.findMany({
    where,
    orderBy: { number: "asc" },
    select: { id: true, participant: { select: { name: true } } },
  });
  const compare = compareIn(language);
  const named = rows.map(({ id, participant }) => ({ id, name: textOf(participant.name, language) }));
  return named.sort((one, other) => compare(one.name, other.name)).map(({ id }) => id);
}

async function loadRows(ctx: QueryContext, ids: string[], language: Language): Promise<SubmissionRow[]> {
  const rows = await ctx.read.submission.findMany({ where: { id: { in: ids } }, select: columns });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? toRow(row, language) : [];
  });
}

export type ListInput = {
  reviewId: string;
  filters: SubmissionFilters;
  sort: SubmissionSort;
  language: Language;
  /** From 1; null for the whole list, as files have it. */
  page: number | null;
};

export type SubmissionPage = { rows: SubmissionRow[]; total: number; page: number; pages: number };

/** A page of the published submissions that pass the filters; a page beyond the last is the last. */
export async function listPublishedSubmissions(ctx: QueryContext, input: ListInput): Promise<SubmissionPage> {
  const ids = await orderedIds(ctx, filteredSubmissions(ctx, input), input);
  const pages = Math.max(1, Math.ceil(ids.length / pageSize));
  const page = Math.min(input.page ?? 1, pages);
  const shown = input.page === null ? ids : ids.slice((page - 1) * pageSize, page * pageSize);
  return { rows: await loadRows(ctx, shown, input.language), total: ids.length, page, pages };
}
