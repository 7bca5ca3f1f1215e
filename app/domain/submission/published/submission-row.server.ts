import { listedSubmissions, type ListedSubmission } from "~/db/queries/listed-submissions.server";
import { toDate, toDateOrNull } from "~/db/queries/values";
import type { Prisma, ReadClient } from "~/db/types";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { type EntryMark, entryMarkOf } from "~/domain/submission/on-behalf/on-behalf-rules";
import { publicAnnexes } from "~/domain/submission/annex/annex-rules";
import type { ShownAnnex } from "~/domain/submission/annex/shown-annex";
import { type NotApplicable, publicNotApplicable } from "~/domain/submission/not-applicable/not-applicable-rules";
import { readBeside } from "~/domain/submission/receipt/canonical-text";
import { sortColumns } from "~/language/text/sort-key";
import { isLanguage, type Language } from "~/language/language";
import type { SubmissionFilters, SubmissionSort } from "./submission-list";

/** A published submission as lists show it; of a withdrawn one the text counts no longer. */
export type SubmissionRow = {
  number: number;
  participant: ParticipantLink;
  /** Confirmed joint submitters, in the order given. */
  associates: ParticipantLink[];
  /** Those who aligned themselves with it, in the order in which they did: no authors of it. */
  aligned: ParticipantLink[];
  version: number;
  languages: Language[];
  sessions: number[];
  objectives: number[];
  wordCount: number;
  submittedAt: Date;
  publishedAt: Date;
  late: boolean;
  /** Staff entered it, and its participant has not confirmed it. */
  entryMark: EntryMark | null;
  withdrawnAt: Date | null;
  /** The secretariat removed it from public view, at that time; its authors did not withdraw it. */
  takenDown: boolean;
  sha256: string;
  /** That everybody may read. */
  annexes: Pick<ShownAnnex, "title" | "language">[];
  /** The questions that do not apply to the authors, as far as everybody may read it. */
  notApplicable: Pick<NotApplicable, "session" | "question" | "language" | "reason">[];
};

const numbersIn = (list: string) => (list === "" ? [] : list.split(" ").map(Number));

function besideOf({ beside }: ListedSubmission): Pick<SubmissionRow, "annexes" | "notApplicable"> {
  const { annexes, notApplicable } = readBeside(beside);
  return {
    annexes: publicAnnexes(annexes).map(({ title, language }) => ({ title, language })),
    notApplicable: publicNotApplicable(notApplicable).map(({ session, question, language, reason }) => ({
      ...{ session, question, language, reason },
    })),
  };
}

function toRow(listed: ListedSubmission, language: Language): SubmissionRow {
  const { number, version, wordCount, sha256, withdrawnAt } = listed;
  return {
    number,
    version,
    wordCount,
    sha256,
    submittedAt: toDate(listed.submittedAt),
    publishedAt: toDate(listed.publishedAt),
    late: listed.late === 1,
    entryMark: entryMarkOf(listed.onBehalf),
    withdrawnAt: toDateOrNull(withdrawnAt),
    takenDown: listed.takenDownReason !== null,
    participant: toParticipantLink(listed.participant, language),
    associates: listed.associates.map((participant) => toParticipantLink(participant, language)),
    aligned: listed.aligned.map((participant) => toParticipantLink(participant, language)),
    languages: listed.languages.split(" ").filter(isLanguage),
    ...besideOf(listed),
    sessions: numbersIn(listed.sessions),
    objectives: numbersIn(listed.objectives),
  };
}

/** Published submissions as rows of a list, in the order of their identifiers; in one statement. */
export function listRows(read: ReadClient, ids: readonly string[], language: Language): SubmissionRow[] {
  const listed = new Map(listedSubmissions(read, ids).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = listed.get(id);
    return row ? [toRow(row, language)] : [];
  });
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
