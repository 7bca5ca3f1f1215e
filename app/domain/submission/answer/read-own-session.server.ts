import { listAnswers, type AnswerRow } from "~/db/queries/list-answers.server";
import { setupInLanguage, type SetupSession } from "~/domain/review/setup-in-language";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { getSubmissionHead, toHead, type HeadRow } from "~/domain/submission/submission-head.server";
import type { SessionKey } from "~/domain/submission/submission-key";
import type { Language } from "~/language/language";
import { countWordsCached } from "~/language/text/count-words-cached.server";
import { userIdOf } from "~/permission/actor";
import { asQuestionKind } from "~/question-kinds/kind";
import { answerDigest } from "./answer-digest.server";
import { tasksOf, type TaskGroup } from "./list-tasks.server";
import { toSavedFields } from "./own-answer";
import type { OwnAnswer } from "./read-own-answer.server";

/** One question of a session with its answer; `opened` is the digest of the answer as it is now. */
export type SessionQuestion = Pick<OwnAnswer, "kind" | "place" | "questionText" | "guidance" | "answer"> & {
  opened: string;
};

/** All questions of one session of a submission, each with what was answered so far. */
export type OwnSession = Pick<OwnAnswer, "head" | "groups" | "userId" | "objectives" | "wordLimit"> & {
  session: number;
  label: string;
  questions: SessionQuestion[];
  /** Numbers of the sessions around this one. */
  previousSession: number | null;
  nextSession: number | null;
};

type Reading = { row: HeadRow; group: TaskGroup; answers: AnswerRow[]; report: boolean; session: SetupSession };

function toQuestions({ row, group, answers, report, session }: Reading): SessionQuestion[] {
  return session.questions.map((question, index) => {
    const found = answers.find(({ sessionId, questionId }) => sessionId === session.id && questionId === question.id);
    const fields = toSavedFields(found, row);
    const place = { session: session.number, question: question.number, sessionLabel: group.label };
    return {
      kind: asQuestionKind(question.kind),
      place: { ...place, label: question.label.text, position: index + 1, of: session.questions.length },
      questionText: report ? question.stateText : question.stakeholderText,
      guidance: question.guidance,
      answer: { ...fields, words: countWordsCached(fields) },
      opened: answerDigest(fields),
    };
  });
}

/**
 * One session of a submission: its questions with their answers, its neighbours and the whole task list.
 * @throws DomainError notFound
 */
export async function readOwnSession(
  ctx: QueryContext,
  { language, ...key }: SessionKey & { language: Language },
): Promise<OwnSession> {
  const row = await getSubmissionHead(ctx, key.submissionId);
  const head = toHead(row, ctx, language);
  const answers = listAnswers(ctx.read, row.id);
  const groups = tasksOf(row, answers, language);
  const at = groups.findIndex(({ session }) => session === key.session);
  const group = groups[at];
  const session = setupInLanguage(row.setup, language).sessions.find(({ number }) => number === key.session);
  if (!group || !session) throw notFound();
  return {
    head,
    groups,
    userId: userIdOf(ctx.actor) ?? "",
    session: group.session,
    label: group.label,
    questions: toQuestions({ row, group, answers, report: head.owner.kind === "report", session }),
    objectives: session.objectives.map(({ number, label }) => ({ number, label: label.text })),
    wordLimit: row.setup.wordLimit,
    previousSession: groups[at - 1]?.session ?? null,
    nextSession: groups[at + 1]?.session ?? null,
  };
}
