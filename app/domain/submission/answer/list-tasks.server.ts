import type { AnswerRow } from "~/db/queries/list-answers.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import type { Language } from "~/language/language";
import type { HeadRow } from "~/domain/submission/submission-head.server";
import { progressOf, type AnswerProgress } from "~/domain/submission/submission-rules";
import { textMark } from "~/language/text/text-mark";
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
  /** Revision of what is saved, 0 where nothing is, the mark of its text, and when it was saved. */
  saved: { revision: number; mark: string; at: Date | null };
};

/** One thematic session with its questions: the order in which they are answered. */
export type TaskGroup = { session: number; sessionId: string; label: string; tasks: Task[] };

/** How far the answers of a submission are, in the order in which the questions are put. */
export function tasksOf(
  { setup }: Pick<HeadRow, "setup">,
  answers: readonly AnswerRow[],
  language: Language,
): TaskGroup[] {
  const byQuestion = new Map(answers.map((answer) => [`${answer.sessionId} ${answer.questionId}`, answer]));
  return setupInLanguage(setup, language).sessions.map((session) => ({
    session: session.number,
    sessionId: session.id,
    label: session.label.text,
    tasks: session.questions.map((question) => {
      const answer = byQuestion.get(`${session.id} ${question.id}`);
      return {
        session: session.number,
        question: question.number,
        questionId: question.id,
        label: question.label.text,
        progress: progressOf(answer),
        words: answer ? countWordsCached(answer) : 0,
        saved: {
          revision: answer?.revision ?? 0,
          mark: textMark(answer?.text ?? ""),
          at: answer?.updatedAt ?? null,
        },
      };
    }),
  }));
}
