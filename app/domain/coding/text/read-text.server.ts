import { listAssociates } from "~/db/queries/list-associates.server";
import { findTextToCode, listExcerptsOfText } from "~/db/queries/find-text-to-code.server";
import { codesById } from "~/domain/coding/codebook/list-codes.server";
import { excerptView, type ExcerptView } from "~/domain/coding/excerpt/excerpt-view.server";
import { toParticipantView, type ParticipantView } from "~/domain/participant/participant-presenters";
import { generalPart } from "~/domain/review/question-scope";
import { getSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { type Language, toLanguage } from "~/language/language";
import type { ReadText } from "~/language/localized-text";
import { userIdOf } from "~/permission/actor";
import type { TextInOrder } from "./find-next-text.server";

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
  /** 0, without a label: the general questions. */
  session: { number: number; label: string };
  question: { number: number; wording: ReadText };
  version: number;
  submission: number;
  /** Its participant's name in the collation of each language. */
  sortKeys: TextInOrder["sortKeys"];
  /** A newer version has taken its place: its excerpts stay, new ones go to the newer one. */
  superseded: boolean;
  /** The person who asks has read it and found nothing to mark. */
  readByMe: boolean;
  /** Objectives that its authors named, by number. */
  objectives: number[];
  /** The answers of this version to the questions of the session, this one among them. */
  answers: { id: string; question: number }[];
  excerpts: ExcerptView[];
};

/** The text, where it belongs to the review, was accepted and is not withdrawn. */
function getText({ read }: QueryContext, { reviewId, frozenAnswerId }: { reviewId: string; frozenAnswerId: string }) {
  const row = findTextToCode(read, frozenAnswerId);
  const readable = row?.submission.reviewId === reviewId && row.accepted && !row.submission.withdrawn;
  if (!readable) throw notFound();
  return row;
}

type AskedVersions = ReadonlyMap<string, { number: number }>;

function otherAnswers(others: readonly [id: string, versionId: string][], asked: AskedVersions) {
  return others.flatMap(([id, versionId]) => {
    const question = asked.get(versionId);
    return question ? [{ id, question: question.number }] : [];
  });
}

/** A frozen answer with every excerpt in it. @throws DomainError notFound outside the review, or before acceptance. */
export async function readCodingText(
  ctx: QueryContext,
  input: { reviewId: string; frozenAnswerId: string; language: Language },
): Promise<CodingText> {
  const { language } = input;
  const row = getText(ctx, input);
  const { submission, version, superseded } = row;
  const setup = await getSetup(ctx, input.reviewId);
  const { sessions, questionVersions } = setupInLanguage(setup, language);
  const session =
    row.sessionId === null ? { number: generalPart, label: null } : sessions.find(({ id }) => id === row.sessionId);
  const question = questionVersions.get(row.questionVersionId);
  if (!session || !question) throw notFound();
  const participant = toParticipantView(submission.participant, language);
  const confirmed = listAssociates(ctx.read, [submission.id]).filter((associate) => associate.confirmed);
  const codes = codesById(setup, language);
  return {
    id: row.id,
    versionId: row.versionId,
    position: row.position,
    text: row.text,
    language: toLanguage(row.language),
    participant,
    associates: confirmed.map((associate) => toParticipantView(associate.participant, language).name),
    session: { number: session.number, label: session.label?.text ?? "" },
    question: {
      number: question.number,
      wording: participant.class === "stakeholder" ? question.stakeholderText : question.stateText,
    },
    version,
    submission: submission.number,
    sortKeys: submission.sortKeys,
    superseded,
    readByMe: row.readBy.some((reviewerId) => reviewerId === userIdOf(ctx.actor)),
    objectives: row.objectives,
    answers: otherAnswers(row.others, questionVersions),
    excerpts: listExcerptsOfText(ctx.read, row.id).map((excerpt) => excerptView(excerpt, { actor: ctx.actor, codes })),
  };
}
