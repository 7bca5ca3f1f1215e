import type { QueryContext } from "~/domain/shared/context";
import { listTasks } from "./list-tasks.server";
import type { PlaceKey } from "./read-own-answer.server";
import type { AnswerKey } from "~/domain/submission/submission-key";

/** The question after this one, across sessions; null after the last. The caller may write the submission. */
export async function nextQuestion(
  ctx: QueryContext,
  { submissionId, session, question }: AnswerKey,
): Promise<PlaceKey | null> {
  const groups = await listTasks(ctx, { submissionId, language: "en" });
  const all = groups.flatMap(({ tasks }) => tasks);
  const at = all.findIndex((task) => task.session === session && task.question === question);
  const next = all[at + 1];
  return next ? { session: next.session, question: next.question } : null;
}
