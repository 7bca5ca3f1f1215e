import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { progressOf, type AnswerProgress } from "~/domain/submission/submission-rules";
import { countWordsCached } from "~/language/text/count-words-cached.server";

export type Task = {
  session: number;
  question: number;
  /** Identifier of the question. */
  questionId: string;
  label: string;
  progress: AnswerProgress;
  /** Words of the answer, counted in its language. */
  words: number;
};

/** One thematic session with its questions: the order in which they are answered. */
export type TaskGroup = { session: number; sessionId: string; label: string; tasks: Task[] };

const oneVersion = { orderBy: { version: "desc" }, take: 1, select: { label: true } } as const;

function load(ctx: Pick<QueryContext, "read">, submissionId: string) {
  return ctx.read.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: {
      review: {
        select: {
          sessions: { orderBy: { number: "asc" }, select: { id: true, number: true, label: true } },
          questions: { orderBy: { number: "asc" }, include: { versions: oneVersion } },
        },
      },
      answers: { select: { sessionId: true, questionId: true, text: true, complete: true, language: true } },
    },
  });
}

/** The sessions and questions of a submission and how far each answer is. The caller has found the submission in scope. */
export async function listTasks(
  ctx: Pick<QueryContext, "read">,
  { submissionId, language }: { submissionId: string; language: Language },
): Promise<TaskGroup[]> {
  const { review, answers } = await load(ctx, submissionId);
  return review.sessions.map((session) => ({
    session: session.number,
    sessionId: session.id,
    label: textOf(session.label, language),
    tasks: review.questions
      .filter(({ sessionId }) => sessionId === null || sessionId === session.id)
      .map(({ id, number, versions }) => {
        const answer = answers.find(({ sessionId, questionId }) => sessionId === session.id && questionId === id);
        return {
          session: session.number,
          question: number,
          questionId: id,
          label: textOf(versions[0]?.label ?? {}, language),
          progress: progressOf(answer),
          words: answer ? countWordsCached(answer) : 0,
        };
      }),
  }));
}
