import { listCodedTexts, type CodedText } from "~/db/queries/list-coded-texts.server";
import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { type Language, toLanguage } from "~/language/language";
import { codingStatus, type CodingStatus } from "~/domain/coding/coding-rules";
import { toParticipantView, type ParticipantView } from "~/domain/participant/participant-presenters";
import { countTexts, inTextOrder, passingTexts, type TextQuery } from "./text-sequence.server";
import { type EntryMark, entryMarkOf } from "~/domain/submission/on-behalf/on-behalf-rules";
import { userIdOf } from "~/permission/actor";
import { can } from "~/permission/can";

export const textsPerPage = 25;

export type TextLine = {
  id: string;
  participant: ParticipantView;
  joint: boolean;
  /** Staff entered it, and its participant has not confirmed it. */
  entryMark: EntryMark | null;
  session: number;
  question: number;
  language: Language;
  wordCount: number;
  /** Excerpts by the person who asks, and by everybody else. */
  mine: number;
  others: number;
  status: CodingStatus;
};

export type TextList = { texts: TextLine[]; total: number; page: number; pages: number };

const columns = {
  frozenAnswerId: true,
  session: true,
  question: true,
  language: true,
} as const satisfies Prisma.ListedTextSelect;

type Row = Prisma.ListedTextGetPayload<{ select: typeof columns }> & { text: CodedText };

function textLine(
  { text, session, question, ...row }: Row,
  { userId, language }: { userId: string | null; language: Language },
): TextLine {
  const { id, wordCount, reviewerIds, participant, joint, onBehalf } = text;
  const mine = reviewerIds.filter((each) => each === userId).length;
  return {
    id,
    participant: toParticipantView(participant, language),
    joint,
    entryMark: entryMarkOf(onBehalf),
    session,
    question,
    language: toLanguage(row.language),
    wordCount,
    mine,
    others: reviewerIds.length - mine,
    status: codingStatus(reviewerIds, text.readings),
  };
}

async function loadPage(ctx: QueryContext, query: TextQuery, page: number): Promise<Row[]> {
  const rows = await ctx.read.listedText.findMany({
    where: passingTexts(ctx, query),
    orderBy: inTextOrder(query.language),
    skip: (page - 1) * textsPerPage,
    take: textsPerPage,
    select: columns,
  });
  const ids = rows.map(({ frozenAnswerId }) => frozenAnswerId);
  const texts = new Map(listCodedTexts(ctx.read, ids).map((text) => [text.id, text]));
  return rows.flatMap((row) => {
    const text = texts.get(row.frozenAnswerId);
    return text ? [{ ...row, text }] : [];
  });
}

/** A page of the texts to be coded, by participant, then in the order of sessions and questions. */
export async function listTexts(ctx: QueryContext, input: TextQuery & { page: number }): Promise<TextList> {
  const { language } = input;
  const total = await countTexts(ctx, input);
  const pages = Math.max(1, Math.ceil(total / textsPerPage));
  const page = Math.min(input.page, pages);
  const rows = await loadPage(ctx, input, page);
  const userId = userIdOf(ctx.actor);
  return { texts: rows.map((row) => textLine(row, { userId, language })), total, page, pages };
}

/** How many texts of a review the actor has not coded yet; 0 for who does not code. */
export async function countUncoded(ctx: Pick<QueryContext, "read" | "actor">, reviewId: string): Promise<number> {
  if (!can(ctx.actor, "excerpt.create", { reviewId })) return 0;
  return countTexts(ctx, { reviewId, filters: { show: "not-mine" } });
}
