import type { Prisma } from "~/db/types";
import { compareIn } from "~/i18n/format";
import { toParticipantLink, participantColumns, type ParticipantLink } from "~/domain/participant/participant-link";
import type { QueryContext } from "~/domain/shared/context";
import { inChunks } from "~/domain/shared/in-chunks";
import { isLanguage, languages, type Language } from "~/domain/shared/language";
import { textOf } from "~/domain/translation/localized-text";
import { publishedIndex, type IndexEntry } from "./published-index.server";
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

type Order = { reviewId: string; sort: SubmissionSort; language: Language };

async function publicationTimes(ctx: QueryContext, reviewId: string): Promise<Map<string, number>> {
  const versions = await ctx.read.submissionVersion.findMany({
    where: { publishedAt: { not: null }, supersededAt: null, submission: { reviewId } },
    select: { submissionId: true, publishedAt: true },
  });
  return new Map(versions.map(({ submissionId, publishedAt }) => [submissionId, publishedAt?.getTime() ?? 0]));
}

/** Everything that passes, in the order asked for; names sort as the language of the page does. */
async function inOrder(ctx: QueryContext, entries: IndexEntry[], { reviewId, sort, language }: Order) {
  if (sort === "number") return entries;
  if (sort === "date") {
    const times = await publicationTimes(ctx, reviewId);
    return entries.sort((one, other) => (times.get(other.id) ?? 0) - (times.get(one.id) ?? 0));
  }
  const compare = compareIn(language);
  const names = new Map(entries.map(({ id, name }) => [id, textOf(name, language)]));
  return entries.sort((one, other) => compare(names.get(one.id) ?? "", names.get(other.id) ?? ""));
}

const chunkSize = 200;

async function loadRows(ctx: QueryContext, ids: string[], language: Language): Promise<SubmissionRow[]> {
  const rows = await inChunks(ids, chunkSize, (chunk) =>
    ctx.read.submission.findMany({ where: { id: { in: chunk } }, select: columns }),
  );
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
  const entries = await inOrder(ctx, await publishedIndex(ctx, input), input);
  const total = entries.length;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(input.page ?? 1, pages);
  const shown = input.page === null ? entries : entries.slice((page - 1) * pageSize, page * pageSize);
  const ids = shown.map(({ id }) => id);
  return { rows: await loadRows(ctx, ids, input.language), total, page, pages };
}
