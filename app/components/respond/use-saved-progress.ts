import { useCallback, useState } from "react";
import type { TaskGroup } from "~/domain/submission/answer/list-tasks.server";
import { progressOf, type AnswerProgress } from "~/domain/submission/submission-rules";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

type Key = { session: number; question: number };

const nameOf = ({ session, question }: Key) => `${session} ${question}`;

/** How far an answer is that was saved from the page. */
export function progressOfTyped(typed: TypedAnswer): AnswerProgress {
  return progressOf({ ...rulesOf(typed.kind).fromTyped(typed), complete: typed.complete, notApplicable: null });
}

/** The tasks of a submission with the progress of what is saved from this page since it was opened. */
export function useSavedProgress(groups: TaskGroup[]) {
  const [saved, setSaved] = useState<Record<string, AnswerProgress>>({});
  const onSaved = useCallback((key: Key, typed: TypedAnswer) => {
    const progress = progressOfTyped(typed);
    setSaved((known) => (known[nameOf(key)] === progress ? known : { ...known, [nameOf(key)]: progress }));
  }, []);
  const current = groups.map((group) => ({
    ...group,
    tasks: group.tasks.map((task) => ({ ...task, progress: saved[nameOf(task)] ?? task.progress })),
  }));
  return { groups: current, onSaved };
}

/** How far an answer is, as a key of words: what was sent is answered or not. */
export function progressKey(progress: AnswerProgress, closed: boolean): AnswerProgress | "answered" | "not-answered" {
  if (!closed) return progress;
  if (progress === "not-applicable") return progress;
  return progress === "not-started" ? "not-answered" : "answered";
}
