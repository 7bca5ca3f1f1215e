import { isBegun } from "~/domain/submission/submission-rules";
import type { Task, TaskGroup } from "~/domain/submission/answer/list-tasks.server";

/** Where to continue answering: `begin` where nothing is answered yet; null where every answer is finished. */
export type ContinueAt = { kind: "begin" | "continue"; task: Task } | null;

const savedAt = ({ saved }: Task) => saved.at?.getTime() ?? 0;

/**
 * Where one stopped: the answer that was saved last, and where that is finished, the first question after it that is not
 * answered, else the first one anywhere; after these the first answer that is not finished.
 */
export function continueAt(groups: TaskGroup[]): ContinueAt {
  const tasks = groups.flatMap((group) => group.tasks);
  const [first] = tasks;
  if (!first) return null;
  if (tasks.every(({ progress }) => progress === "not-started")) return { kind: "begin", task: first };
  const last = tasks.reduce((latest, task) => (savedAt(task) > savedAt(latest) ? task : latest), first);
  const after = [...tasks.slice(tasks.indexOf(last) + 1), ...tasks.slice(0, tasks.indexOf(last))];
  const isNext = (progress: Task["progress"]) => after.find((task) => task.progress === progress);
  const task = last.progress === "in-progress" ? last : (isNext("not-started") ?? isNext("in-progress"));
  return task ? { kind: "continue", task } : null;
}

/** How many questions of a session, or of several, have an answer. */
export function countAnswered(tasks: Task[]): number {
  return tasks.filter(({ progress }) => isBegun(progress)).length;
}
