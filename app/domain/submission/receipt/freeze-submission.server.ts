import type { DraftToSend } from "~/db/queries/draft/find-draft-to-send.server";
import type { WriteTransaction } from "~/db/types";
import { answerLevel, levelOf, type PublicationLevel, versionLevel } from "~/domain/counting/publication-level";
import type { CommandContext } from "~/domain/shared/context";
import { type Language, toLanguage } from "~/language/language";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import { indexAnswers } from "~/domain/search/index-texts.server";
import { contentRow } from "~/domain/submission/answer/content-row.server";
import { notApplicableToFreeze } from "~/domain/submission/not-applicable/not-applicable-draft";
import { placedAnswers } from "~/domain/submission/answer/placed-answers";
import { canonicalHeadOf, canonicalText, type CanonicalAnswer } from "./canonical-text";
import { annexesToFreeze, freezeAnnexes } from "~/domain/submission/annex/freeze-annexes.server";
import { sha256 } from "~/language/text/sha256.server";
import { newReceiptNumber } from "./receipt-number.server";
import { countWordsCached } from "~/language/text/count-words-cached.server";
import { contentOf, isAnswered, type AnswerContent } from "~/question-kinds/answer-content";
import { asQuestionKind } from "~/question-kinds/kind";
import type { StoredJson } from "~/db/queries/values";
import { userIdOf } from "~/permission/actor";
import { nameInVersion } from "../joint/named-in-version.server";
import { rulesOf } from "~/question-kinds/register";

type Frozen = CanonicalAnswer &
  AnswerContent & {
    sessionId: string | null;
    questionVersionId: string;
    wordCount: number;
    sources: StoredJson;
    level: PublicationLevel;
  };

function asLanguage(value: string): Language {
  return toLanguage(value);
}

/** What was answered of what is shown, in the order of sessions and questions, each as its kind freezes it. */
function frozenAnswers({ answers, level }: DraftToSend, setup: ReviewSetup): Frozen[] {
  return placedAnswers(setup, answers)
    .flatMap(({ part, question, answer }) => {
      if (!answer) return [];
      const content = rulesOf(asQuestionKind(question.kind)).tidy(contentOf(answer));
      if (!isAnswered(content)) return [];
      return [
        {
          session: part.number,
          question: question.number,
          objectives: answer.objectives,
          language: asLanguage(answer.language),
          ...content,
          sessionId: part.id,
          // What was answered keeps the wording to which it was given.
          questionVersionId: answer.questionVersionId ?? question.version.id,
          wordCount: countWordsCached(content),
          sources: answer.sources,
          level: answerLevel(levelOf(level), answer.level === null ? null : levelOf(answer.level)),
        },
      ];
    })
    .sort((a, b) => a.session - b.session || a.question - b.question);
}

function frozenRow(answer: Frozen, position: number) {
  const { sessionId, questionVersionId, language, wordCount, sources, level } = answer;
  const row = { sessionId, questionVersionId, position, language, ...contentRow(answer), wordCount, level };
  return { ...row, ...(sources === null ? {} : { demonstrationSources: sources }) };
}

async function writeAnswers(tx: WriteTransaction, versionId: string, answers: Frozen[]): Promise<void> {
  const data = answers.map((answer, position) => ({ versionId, ...frozenRow(answer, position) }));
  const select = { id: true, position: true, language: true, text: true };
  const written = await tx.frozenAnswer.createManyAndReturn({ data, select });
  const objectives = written.flatMap(({ id, position }) =>
    (answers[position]?.objectives ?? []).map((objectiveNumber) => ({ frozenAnswerId: id, objectiveNumber })),
  );
  if (objectives.length > 0) await tx.frozenAnswerObjective.createMany({ data: objectives });
  await indexAnswers(
    tx,
    written.map(({ id, language, text }) => ({ id, language, text })),
  );
}

async function supersedeEarlier(tx: WriteTransaction, { id, versions }: DraftToSend, now: Date): Promise<void> {
  if (versions.length === 0) return;
  await tx.submissionVersion.updateMany({
    where: { submissionId: id, supersededAt: null, publishedAt: null, releasedAt: null },
    data: { supersededAt: now },
  });
}

export type FrozenVersion = { version: number; receiptNumber: string; sha256: string; answers: number };

/** A mark of words, annexes and of who may read them. Names no participant and no version: it is the same after a return. */
function markOf(draft: DraftToSend, setup: ReviewSetup, answers: Frozen[]): string {
  const { review, number } = draft;
  const head = { review: review.slug, participant: "", associates: [], submission: number, version: 0 };
  const whole = { ...head, answers, ...restOf(draft, setup) };
  return sha256([canonicalText(whole), ...answers.map(({ level }) => level)].join("\n"));
}

/** What a participant that is named confirms: see joint/joint-rules.ts. */
export function markToConfirm(draft: DraftToSend, setup: ReviewSetup): string {
  return markOf(draft, setup, frozenAnswers(draft, setup));
}

type Associates = DraftToSend["associates"];

/** What is frozen beside the answers. */
function restOf(draft: DraftToSend, setup: ReviewSetup) {
  return { annexes: annexesToFreeze(draft), notApplicable: notApplicableToFreeze(draft, setup) };
}

type ToFreeze = { answers: Frozen[]; associates: Associates };

function toFreeze(draft: DraftToSend, setup: ReviewSetup, { answers, associates }: ToFreeze) {
  const submission = {
    review: draft.review.slug,
    participant: draft.participant.slug,
    associates: associates.map(({ slug }) => slug),
    submission: draft.number,
    version: (draft.versions.at(-1)?.version ?? 0) + 1,
    answers,
    ...restOf(draft, setup),
  };
  return { submission, associates, sha256: sha256(canonicalText(submission)) };
}

/** Those who confirmed the very text that there is. */
export function confirmedAssociates({ associates }: DraftToSend, mark: string): Associates {
  return associates.filter(({ agreedText }) => agreedText === mark);
}

/**
 * What a submission would be as its next version, with the SHA-256 that its receipt would state. Its head names those
 * who confirmed this text.
 */
export function textToFreeze(draft: DraftToSend, setup: ReviewSetup) {
  const answers = frozenAnswers(draft, setup);
  return toFreeze(draft, setup, { answers, associates: confirmedAssociates(draft, markOf(draft, setup, answers)) });
}

/**
 * What a superior clears: the SHA-256 that the receipt would state if all who are named confirmed, so that their answers do not
 * undo the clearance; and where not everything is public, one over the text and who may read it. Who may read a text is
 * no less a part of what is cleared than its words.
 */
export function markToClear(draft: DraftToSend, setup: ReviewSetup): string {
  const frozen = { answers: frozenAnswers(draft, setup), associates: draft.associates };
  const { submission, sha256: ofText } = toFreeze(draft, setup, frozen);
  const levels = submission.answers.map(({ level }) => level);
  return levels.every((level) => level === "public") ? ofText : sha256([ofText, ...levels].join("\n"));
}

/**
 * Freezes the answers and annexes of a submission as its next version, with the SHA-256 of their canonical text and a receipt
 * number. Earlier versions are superseded from now on and stay as they are. `draft` is read in the same transaction.
 */
export async function freezeSubmission(
  tx: WriteTransaction,
  ctx: CommandContext,
  { draft, setup, late }: { draft: DraftToSend; setup: ReviewSetup; late: boolean },
): Promise<FrozenVersion> {
  const { submission, associates, sha256: hash } = textToFreeze(draft, setup);
  const { version, answers } = submission;
  const row = { version, receiptNumber: newReceiptNumber(draft.review.slug), sha256: hash, late };
  await supersedeEarlier(tx, draft, ctx.now);
  const { id } = await tx.submissionVersion.create({
    data: {
      ...row,
      submissionId: draft.id,
      canonicalHead: canonicalHeadOf(submission),
      level: versionLevel(answers.map(({ level }) => level)),
      submittedAt: ctx.now,
      submittedById: userIdOf(ctx.actor),
      wordCount: answers.reduce((sum, { wordCount }) => sum + wordCount, 0),
    },
    select: { id: true },
  });
  await writeAnswers(tx, id, answers);
  await nameInVersion(tx, { draft, version, associates });
  await freezeAnnexes(tx, id, draft.annexes);
  return { ...row, answers: answers.length };
}
