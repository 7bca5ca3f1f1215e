import type { DraftToSend } from "~/db/queries/draft/find-draft-to-send.server";
import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";
import { type Language, toLanguage } from "~/language/language";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import { contentRow } from "~/domain/submission/answer/content-row.server";
import { placedAnswers } from "~/domain/submission/answer/placed-answers";
import { canonicalHeadOf, canonicalText, type CanonicalAnswer } from "./canonical-text";
import { sha256 } from "~/language/text/sha256.server";
import { newReceiptNumber } from "./receipt-number.server";
import { countWordsCached } from "~/language/text/count-words-cached.server";
import { contentOf, isAnswered, type AnswerContent } from "~/question-kinds/answer-content";
import { asQuestionKind } from "~/question-kinds/kind";
import type { StoredJson } from "~/db/queries/values";
import { userIdOf } from "~/permission/actor";
import { rulesOf } from "~/question-kinds/register";

type Frozen = CanonicalAnswer &
  AnswerContent & {
    sessionId: string | null;
    questionVersionId: string;
    wordCount: number;
    sources: StoredJson;
  };

function asLanguage(value: string): Language {
  return toLanguage(value);
}

/** What was answered of what is shown, in the order of sessions and questions, each as its kind freezes it. */
function frozenAnswers({ answers }: DraftToSend, setup: ReviewSetup): Frozen[] {
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
        },
      ];
    })
    .sort((a, b) => a.session - b.session || a.question - b.question);
}

function frozenRow(answer: Frozen, position: number) {
  const { sessionId, questionVersionId, language, wordCount, sources } = answer;
  const row = { sessionId, questionVersionId, position, language, ...contentRow(answer), wordCount };
  return { ...row, ...(sources === null ? {} : { demonstrationSources: sources }) };
}

async function writeAnswers(tx: WriteTransaction, versionId: string, answers: Frozen[]): Promise<void> {
  const data = answers.map((answer, position) => ({ versionId, ...frozenRow(answer, position) }));
  const select = { id: true, position: true };
  const written = await tx.frozenAnswer.createManyAndReturn({ data, select });
  const objectives = written.flatMap(({ id, position }) =>
    (answers[position]?.objectives ?? []).map((objectiveNumber) => ({ frozenAnswerId: id, objectiveNumber })),
  );
  if (objectives.length > 0) await tx.frozenAnswerObjective.createMany({ data: objectives });
}

async function supersedeEarlier(tx: WriteTransaction, { id, versions }: DraftToSend, now: Date): Promise<void> {
  if (versions.length === 0) return;
  await tx.submissionVersion.updateMany({
    where: { submissionId: id, supersededAt: null, publishedAt: null },
    data: { supersededAt: now },
  });
}

export type FrozenVersion = { version: number; receiptNumber: string; sha256: string; answers: number };

/**
 * Freezes the answers of a submission as its next version, with the SHA-256 of their canonical text and a receipt
 * number. Earlier versions are superseded from now on and stay as they are. `draft` is read in the same transaction.
 */
export async function freezeSubmission(
  tx: WriteTransaction,
  ctx: CommandContext,
  { draft, setup, late }: { draft: DraftToSend; setup: ReviewSetup; late: boolean },
): Promise<FrozenVersion> {
  const answers = frozenAnswers(draft, setup);
  const version = (draft.versions.at(-1)?.version ?? 0) + 1;
  const submission = {
    review: draft.review.slug,
    participant: draft.participant.slug,
    associates: draft.associates,
    submission: draft.number,
    version,
    answers,
  };
  const hash = sha256(canonicalText(submission));
  const row = { version, receiptNumber: newReceiptNumber(draft.review.slug), sha256: hash, late };
  await supersedeEarlier(tx, draft, ctx.now);
  const { id } = await tx.submissionVersion.create({
    data: {
      ...row,
      submissionId: draft.id,
      canonicalHead: canonicalHeadOf(submission),
      submittedAt: ctx.now,
      submittedById: userIdOf(ctx.actor),
      wordCount: answers.reduce((sum, { wordCount }) => sum + wordCount, 0),
    },
    select: { id: true },
  });
  await writeAnswers(tx, id, answers);
  return { ...row, answers: answers.length };
}
