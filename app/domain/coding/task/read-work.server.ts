import { listTaskProgress, listTaskRows, type ProgressRow, type TaskRow } from "~/db/queries/coding/tasks.server";
import { toParticipantView, type ParticipantView } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import { calendarDay } from "~/language/format";
import { type Language, toLanguage } from "~/language/language";
import { sortColumns } from "~/language/text/sort-key";
import { userIdOf } from "~/permission/actor";
import { can } from "~/permission/can";
import { readZoneName } from "~/domain/review/zone-name";
import { requirePermission } from "~/domain/shared/require-permission";
import { findCodingReview } from "../coding-access.server";
import type { WorkFilter } from "./task-schema";

export const tasksPerPage = 25;

export type TaskLine = {
  id: string;
  participant: ParticipantView;
  session: number;
  question: number;
  language: Language;
  words: number;
  blind: boolean;
  /** A day in the time zone of the review. */
  dueOn: string | null;
  status: "open" | "begun" | "finished" | "overdue";
};

export type Work = {
  /** What the person who asks was given; null for who does not code. */
  own: { tasks: TaskLine[]; given: number; finished: number; total: number; page: number; pages: number } | null;
  /** Of every reviewer, for who gives texts; null for others. */
  progress: ProgressRow[] | null;
};

function toLine(row: TaskRow, { language, today }: { language: Language; today: string }): TaskLine {
  const { frozenAnswerId: id, session, question, words, dueOn } = row;
  const overdue = dueOn !== null && dueOn < today;
  return {
    id,
    participant: toParticipantView(row.participant, language),
    session,
    question,
    language: toLanguage(row.language),
    words,
    blind: row.blind === 1,
    dueOn,
    status: row.finishedAt !== null ? "finished" : overdue ? "overdue" : row.begun ? "begun" : "open",
  };
}

type Asked = { review: string; show: WorkFilter; page: number; language: Language };

/** What the reader was given to code, and for who gives texts how far each reviewer is. @throws DomainError notFound */
export async function readWork(ctx: QueryContext, { review, show, page: asked, language }: Asked): Promise<Work> {
  const { id: reviewId, timeZone } = await findCodingReview(ctx, review);
  const today = calendarDay(ctx.now, timeZone);
  const progress = listTaskProgress(ctx.read, { reviewId, today });
  const reviewerId = userIdOf(ctx.actor) ?? "";
  const mine = progress.find((row) => row.reviewerId === reviewerId);
  const { given = 0, finished = 0 } = mine ?? {};
  const total = { open: given - finished, finished, all: given }[show];
  const pages = Math.max(1, Math.ceil(total / tasksPerPage));
  const page = Math.min(asked, pages);
  const window = { skip: (page - 1) * tasksPerPage, take: tasksPerPage, column: sortColumns[language] };
  const rows = mine ? listTaskRows(ctx.read, { reviewId, reviewerId, show, ...window }) : [];
  const tasks = rows.map((row) => toLine(row, { language, today }));
  return {
    own: mine ? { tasks, given, finished, total, page, pages } : null,
    progress: can(ctx.actor, "coding.assign", { reviewId }) ? progress : null,
  };
}

/** The reviewers who can be given texts, with the words each has left, and the zone in which days are counted. */
export async function readReviewersToChoose(
  ctx: QueryContext,
  { review, language }: { review: string; language: Language },
): Promise<{ reviewers: { reviewerId: string; name: string; wordsLeft: number }[]; zone: string }> {
  const { id: reviewId, timeZone, zoneName } = await findCodingReview(ctx, review);
  requirePermission(ctx.actor, "coding.assign", { reviewId });
  const progress = listTaskProgress(ctx.read, { reviewId, today: calendarDay(ctx.now, timeZone) });
  return {
    reviewers: progress.map(({ reviewerId, name, wordsLeft }) => ({ reviewerId, name, wordsLeft })),
    zone: readZoneName(zoneName, language).name,
  };
}
