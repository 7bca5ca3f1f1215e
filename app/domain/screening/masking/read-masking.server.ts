import { findVersionToScreen } from "~/db/queries/find-version-to-screen.server";
import { type FrozenAnswerRow, listFrozenAnswers } from "~/db/queries/list-frozen-answers.server";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { getSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage, type SetupInLanguage } from "~/domain/review/setup-in-language";
import { waitingStatuses } from "~/domain/screening/screening-rules";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { type Language, toLanguage } from "~/language/language";
import type { ReadText } from "~/language/localized-text";
import { codePointLength, type Range, sliceCodePoints } from "~/language/text/code-points";
import { can } from "~/permission/can";
import { type MaskReason, maskReasonOf } from "./mask-reasons";
import { mayMask } from "./masking-rules";
import { suggestMasks, type Suggestion } from "./suggest-masks";

/** A stretch of an answer: as it is, masked, or suggested to be. */
export type MaskPiece = { text: string; as: "plain" | "masked" | "suggested" };

export type MaskedWords = { startsAt: number; words: string; reason: MaskReason };

export type AnswerToMask = {
  id: string;
  session: number;
  question: number;
  label: ReadText;
  language: Language;
  pieces: MaskPiece[];
  masks: MaskedWords[];
  suggestions: Suggestion[];
};

export type Masking = {
  participant: ParticipantLink;
  version: number;
  /** Spans can still be masked and unmasked here. */
  open: boolean;
  answers: AnswerToMask[];
};

function piecesOf(text: string, spans: readonly (Range & { as: MaskPiece["as"] })[]): MaskPiece[] {
  const pieces: MaskPiece[] = [];
  const add = (range: Range, as: MaskPiece["as"]) => {
    if (range.startsAt < range.endsAt) pieces.push({ text: sliceCodePoints(text, range), as });
  };
  let at = 0;
  for (const { startsAt, endsAt, as } of [...spans].sort((one, other) => one.startsAt - other.startsAt)) {
    add({ startsAt: at, endsAt: startsAt }, "plain");
    add({ startsAt, endsAt }, as);
    at = endsAt;
  }
  add({ startsAt: at, endsAt: codePointLength(text) }, "plain");
  return pieces;
}

function toAnswer(row: FrozenAnswerRow, { questionVersions, sessions }: SetupInLanguage): AnswerToMask[] {
  const question = questionVersions.get(row.questionVersionId);
  if (!question) return [];
  const { id, text, masks } = row;
  const suggestions = suggestMasks(text, masks);
  const masked = masks.map((span) => ({ ...span, as: "masked" as const }));
  const suggested = suggestions.map((span) => ({ ...span, as: "suggested" as const }));
  const answer = {
    ...{ id, question: question.number, label: question.label, suggestions },
    session: sessions.find((session) => session.id === row.sessionId)?.number ?? 0,
    language: toLanguage(row.language),
    pieces: piecesOf(text, [...masked, ...suggested]),
    masks: masks.map((mask) => ({
      startsAt: mask.startsAt,
      words: sliceCodePoints(text, mask),
      reason: maskReasonOf(mask.reason),
    })),
  };
  return [answer];
}

/**
 * A frozen version with what is masked in it and what may have to be.
 * @throws DomainError notFound where the actor does not screen its review
 */
export async function readMasking(
  ctx: QueryContext,
  { review, versionId, language }: { review: string; versionId: string; language: Language },
): Promise<Masking> {
  const row = findVersionToScreen(ctx.read, { versionId, waiting: waitingStatuses });
  if (row?.submission.reviewSlug !== review) throw notFound();
  const { reviewId, state, participant } = row.submission;
  if (!can(ctx.actor, "screening.read", { reviewId })) throw notFound();
  const latest = await ctx.read.submissionVersion.aggregate({
    where: { submissionId: row.submission.id },
    _max: { version: true },
  });
  const setup = setupInLanguage(await getSetup(ctx, reviewId), language);
  const sent = { state, version: row.version, latestVersion: latest._max.version ?? row.version };
  return {
    participant: toParticipantLink(participant, language),
    version: row.version,
    open: mayMask(sent) && can(ctx.actor, "screening.decide", { reviewId }),
    answers: listFrozenAnswers(ctx.read, row.id).flatMap((answer) => toAnswer(answer, setup)),
  };
}
