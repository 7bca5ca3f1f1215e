import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";
import { isLanguage, type Language } from "~/domain/shared/language";
import { canonicalHeadOf } from "./canonical-head";
import { canonicalText, type CanonicalAnswer } from "./canonical-text";
import { newReceiptNumber, sha256 } from "./receipt-number.server";
import { countWords } from "./word-count";

const forFreezing = {
  participant: { select: { slug: true } },
  associates: { orderBy: { position: "asc" }, select: { participant: { select: { slug: true } } } },
  review: { select: { slug: true } },
  versions: { orderBy: { version: "desc" }, take: 1, select: { version: true } },
  answers: {
    include: {
      objectives: { orderBy: { objectiveNumber: "asc" } },
      session: { select: { number: true } },
      question: {
        select: { number: true, versions: { orderBy: { version: "desc" }, take: 1, select: { id: true } } },
      },
    },
  },
} as const;

function load(tx: WriteTransaction, submissionId: string) {
  return tx.submission.findUniqueOrThrow({ where: { id: submissionId }, include: forFreezing });
}

type Loaded = Awaited<ReturnType<typeof load>>;

type Frozen = CanonicalAnswer & {
  sessionId: string;
  questionVersionId: string;
  wordCount: number;
  sources: Loaded["answers"][number]["demonstrationSources"];
};

function asLanguage(value: string): Language {
  return isLanguage(value) ? value : "en";
}

/** What was answered, in the order of sessions and questions; blank lines before and after a text do not count. */
function frozenAnswers({ answers }: Loaded): Frozen[] {
  return answers
    .flatMap((answer) => {
      const version = answer.question.versions[0];
      const text = answer.text.trim();
      if (!version || text === "") return [];
      const language = asLanguage(answer.language);
      return [
        {
          session: answer.session.number,
          question: answer.question.number,
          objectives: answer.objectives.map(({ objectiveNumber }) => objectiveNumber),
          language,
          text,
          sessionId: answer.sessionId,
          questionVersionId: version.id,
          wordCount: countWords(text, language),
          sources: answer.demonstrationSources,
        },
      ];
    })
    .sort((a, b) => a.session - b.session || a.question - b.question);
}

function frozenRow(answer: Frozen, position: number) {
  const { sessionId, questionVersionId, language, text, wordCount, objectives, sources } = answer;
  return {
    sessionId,
    questionVersionId,
    position,
    language,
    text,
    wordCount,
    ...(sources === null ? {} : { demonstrationSources: sources }),
    objectives: { create: objectives.map((objectiveNumber) => ({ objectiveNumber })) },
  };
}

export type FrozenVersion = { id: string; version: number; receiptNumber: string; sha256: string; answers: number };

/**
 * Freezes the answers of a submission as its next version, with the SHA-256 of their canonical text and a receipt
 * number. Earlier versions are superseded from now on and stay as they are.
 */
export async function freezeSubmission(
  tx: WriteTransaction,
  ctx: CommandContext,
  { submissionId, late }: { submissionId: string; late: boolean },
): Promise<FrozenVersion> {
  const loaded = await load(tx, submissionId);
  const answers = frozenAnswers(loaded);
  const version = (loaded.versions[0]?.version ?? 0) + 1;
  const submission = {
    review: loaded.review.slug,
    participant: loaded.participant.slug,
    associates: loaded.associates.map(({ participant }) => participant.slug),
    submission: loaded.number,
    version,
    answers,
  };
  const hash = sha256(canonicalText(submission));
  const row = { version, receiptNumber: newReceiptNumber(loaded.review.slug), sha256: hash, late };
  await tx.submissionVersion.updateMany({
    where: { submissionId, supersededAt: null, publishedAt: null },
    data: { supersededAt: ctx.now },
  });
  const { id } = await tx.submissionVersion.create({
    data: {
      ...row,
      submissionId,
      canonicalHead: canonicalHeadOf(submission),
      submittedAt: ctx.now,
      submittedById: ctx.actor.kind === "user" ? ctx.actor.userId : null,
      wordCount: answers.reduce((sum, { wordCount }) => sum + wordCount, 0),
    },
  });
  for (const [position, answer] of answers.entries()) {
    await tx.frozenAnswer.create({ data: { versionId: id, ...frozenRow(answer, position) } });
  }
  return { ...row, id, answers: answers.length };
}
