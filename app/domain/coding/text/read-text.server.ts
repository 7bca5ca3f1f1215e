import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { type Language, toLanguage } from "~/language/language";
import { readText, textOf, type ReadText } from "~/language/localized-text";
import { readableTexts } from "~/domain/coding/coding-access.server";
import {
  excerptColumns,
  excerptView,
  reviewerNames,
  type ExcerptView,
} from "~/domain/coding/excerpt/excerpt-view.server";
import { participantColumns, participantView, type ParticipantView } from "~/domain/coding/participant-view";

export type CodingText = {
  id: string;
  versionId: string;
  position: number;
  /** As it was frozen: excerpts count its code points. */
  text: string;
  language: Language;
  participant: ParticipantView;
  /** Confirmed associates of a joint submission, in their order. */
  associates: string[];
  session: { number: number; label: string };
  question: { number: number; wording: ReadText };
  version: number;
  submission: number;
  /** A newer version has taken its place: its excerpts stay, new ones go to the newer one. */
  superseded: boolean;
  excerpts: ExcerptView[];
};

const columns = {
  id: true,
  versionId: true,
  position: true,
  text: true,
  language: true,
  session: { select: { number: true, label: true } },
  questionVersion: {
    select: { stateText: true, stakeholderText: true, question: { select: { number: true } } },
  },
  version: {
    select: {
      version: true,
      supersededAt: true,
      submission: {
        select: {
          number: true,
          participant: { select: participantColumns },
          associates: {
            where: { confirmedAt: { not: null } },
            orderBy: { position: "asc" },
            select: { participant: { select: participantColumns } },
          },
        },
      },
    },
  },
  excerpts: {
    where: { removedAt: null },
    orderBy: [{ startsAt: "asc" }, { endsAt: "desc" }, { id: "asc" }],
    select: excerptColumns,
  },
} satisfies Prisma.FrozenAnswerSelect;

/** A frozen answer with every excerpt in it. @throws DomainError notFound outside the review, or before acceptance. */
export async function readCodingText(
  ctx: QueryContext,
  input: { reviewId: string; frozenAnswerId: string; language: Language },
): Promise<CodingText> {
  const { language } = input;
  const row = await ctx.read.frozenAnswer.findFirst({
    where: { AND: [{ id: input.frozenAnswerId }, readableTexts(input.reviewId)] },
    select: columns,
  });
  if (!row) throw notFound();
  const { submission, version, supersededAt } = row.version;
  const participant = participantView(submission.participant, language);
  const { question, stateText, stakeholderText } = row.questionVersion;
  const names = await reviewerNames(ctx, row.excerpts);
  return {
    id: row.id,
    versionId: row.versionId,
    position: row.position,
    text: row.text,
    language: toLanguage(row.language),
    participant,
    associates: submission.associates.map((associate) => participantView(associate.participant, language).name),
    session: { number: row.session.number, label: textOf(row.session.label, language) },
    question: {
      number: question.number,
      wording: readText(participant.class === "stakeholder" ? stakeholderText : stateText, language),
    },
    version,
    submission: submission.number,
    superseded: supersededAt !== null,
    excerpts: row.excerpts.map((excerpt) => excerptView(excerpt, { actor: ctx.actor, names, language })),
  };
}
