import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { type Language, toLanguage } from "~/language/language";
import { codingState, type CodingState } from "~/domain/coding/coding-rules";
import { participantColumns, participantView, type ParticipantView } from "~/domain/coding/participant-view";
import { countTexts, inTextOrder, passingTexts, type TextQuery } from "./text-sequence.server";

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
  session: true,
  question: true,
  language: true,
  frozenAnswer: {
    select: {
      id: true,
      wordCount: true,
      version: { select: { submission: { select: { joint: true, participant: { select: participantColumns } } } } },
      excerpts: { where: { removedAt: null }, select: { reviewerId: true } },
    },
  },
} as const satisfies Prisma.ListedTextSelect;

type Row = Prisma.ListedTextGetPayload<{ select: typeof columns }>;

function textLine(
  { frozenAnswer, session, question, ...row }: Row,
  { userId, language }: { userId: string; language: Language },
): TextLine {
  const { id, wordCount, excerpts, version } = frozenAnswer;
  const { participant, joint } = version.submission;
  const reviewerIds = excerpts.map(({ reviewerId }) => reviewerId);
  const mine = reviewerIds.filter((each) => each === userId).length;
  return {
    id,
    participant: participantView(participant, language),
    joint,
    session,
    question,
    language: toLanguage(row.language),
    wordCount,
    mine,
    others: reviewerIds.length - mine,
    state: codingState(reviewerIds),
  };
}

/** A page of the texts to be coded, by participant, then in the order of sessions and questions. */
export async function listTexts(ctx: QueryContext, input: TextQuery & { page: number }): Promise<TextList> {
  const { language } = input;
  const total = await countTexts(ctx, input);
  const pages = Math.max(1, Math.ceil(total / textsPerPage));
  const page = Math.min(input.page, pages);
  const rows = await ctx.read.listedText.findMany({
    where: passingTexts(ctx, input),
    orderBy: inTextOrder(language),
    skip: (page - 1) * textsPerPage,
    take: textsPerPage,
    select: columns,
  });
  const userId = ctx.actor.kind === "user" ? ctx.actor.userId : "";
  return { texts: rows.map((row) => textLine(row, { userId, language })), total, page, pages };
}
