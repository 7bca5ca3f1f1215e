import { confirmedAssociates } from "~/domain/counting/participants-behind.server";
import type { Prisma } from "~/db/types";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { participantColumns } from "~/domain/participant/participant-row";
import { sortColumns } from "~/language/text/sort-key";
import { isLanguage, type Language } from "~/language/language";
import type { SubmissionFilters, SubmissionSort } from "./submission-list";

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

/** The columns that `submissionRow` reads. */
export const submissionColumns = {
  number: true,
  withdrawnAt: true,
  participant: { select: participantColumns },
  associates: {
    ...confirmedAssociates,
    select: { participant: { select: participantColumns } },
  },
  sessions: true,
  objectives: true,
  languages: true,
  versions: {
    where: { publishedAt: { not: null } },
    orderBy: { version: "desc" },
    take: 1,
    select: { version: true, wordCount: true, submittedAt: true, publishedAt: true, late: true, sha256: true },
  },
} as const satisfies Prisma.SubmissionSelect;

type Loaded = Prisma.SubmissionGetPayload<{ select: typeof submissionColumns }>;

const numbersIn = (list: string) => (list === "" ? [] : list.split(" ").map(Number));

/** A published submission as a row of a list; none where no version of it is published. */
export function submissionRow({ versions, ...row }: Loaded, language: Language): SubmissionRow[] {
  const [version] = versions;
  if (!version?.publishedAt) return [];
  return [
    {
      ...version,
      publishedAt: version.publishedAt,
      number: row.number,
      withdrawnAt: row.withdrawnAt,
      participant: toParticipantLink(row.participant, language),
      associates: row.associates.map(({ participant }) => toParticipantLink(participant, language)),
      languages: row.languages.split(" ").filter(isLanguage),
      sessions: numbersIn(row.sessions),
      objectives: numbersIn(row.objectives),
    },
  ];
}

/** By number, by date of publication (the latest first), or by name as the language of the page sorts. */
export function orderOf(sort: SubmissionSort, language: Language): Prisma.SubmissionOrderByWithRelationInput[] {
  const byNumber = { number: "asc" } as const;
  if (sort === "number") return [byNumber];
  return [sort === "date" ? { publishedAt: "desc" } : { [sortColumns[language]]: "asc" }, byNumber];
}

export type SubmissionListInput = {
  reviewId: string;
  filters: SubmissionFilters;
  sort: SubmissionSort;
  language: Language;
};
