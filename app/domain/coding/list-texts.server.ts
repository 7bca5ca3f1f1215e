import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { isLanguage, type Language } from "~/domain/shared/language";
import { codingState, type CodingState } from "./coding-rules";
import type { TextFilters } from "./coding-schema";
import { orderVersions, windowOf } from "./order-versions.server";
import { participantColumns, participantView, type ParticipantView } from "./participant-view";
import { filteredTexts } from "./text-filters.server";

export const textsPerPage = 25;

export type TextLine = {
  id: string;
  participant: ParticipantView;
  joint: boolean;
  session: number;
  question: number;
  language: Language;
  wordCount: number;
  /** Excerpts by the person who asks, and by everybody else. */
  mine: number;
  others: number;
  state: CodingState;
};

export type TextList = { texts: TextLine[]; total: number; page: number; pages: number };

const columns = {
  id: true,
  versionId: true,
  language: true,
  wordCount: true,
  session: { select: { number: true } },
  questionVersion: { select: { question: { select: { number: true } } } },
  version: { select: { submission: { select: { joint: true, participant: { select: participantColumns } } } } },
  excerpts: { where: { removedAt: null }, select: { reviewerId: true } },
} as const satisfies Prisma.FrozenAnswerSelect;

type Row = Prisma.FrozenAnswerGetPayload<{ select: typeof columns }>;

function textLine(row: Row, { userId, language }: { userId: string; language: Language }): TextLine {
  const reviewerIds = row.excerpts.map(({ reviewerId }) => reviewerId);
  const mine = reviewerIds.filter((id) => id === userId).length;
  return {
    id: row.id,
    participant: participantView(row.version.submission.participant, language),
    joint: row.version.submission.joint,
    session: row.session.number,
    question: row.questionVersion.question.number,
    language: isLanguage(row.language) ? row.language : "en",
    wordCount: row.wordCount,
    mine,
    others: reviewerIds.length - mine,
    state: codingState(reviewerIds),
  };
}

/** A page of the texts to be coded, by participant, then in the order of sessions and questions. */
export async function listTexts(
  ctx: QueryContext,
  input: { reviewId: string; filters: TextFilters; page: number; language: Language },
): Promise<TextList> {
  const { language } = input;
  const where = filteredTexts(ctx, input.reviewId, input.filters);
  const groups = await orderVersions(ctx.read, { within: where, counted: where }, language);
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const pages = Math.max(1, Math.ceil(total / textsPerPage));
  const page = Math.min(input.page, pages);
  const { ids, skipInside } = windowOf(groups, { skip: (page - 1) * textsPerPage, take: textsPerPage });
  const rows = await ctx.read.frozenAnswer.findMany({
    where: { AND: [where, { versionId: { in: ids } }] },
    select: columns,
    orderBy: { position: "asc" },
  });
  const userId = ctx.actor.kind === "user" ? ctx.actor.userId : "";
  const ordered = ids.flatMap((id) => rows.filter(({ versionId }) => versionId === id));
  const texts = ordered.slice(skipInside, skipInside + textsPerPage).map((row) => textLine(row, { userId, language }));
  return { texts, total, page, pages };
}
