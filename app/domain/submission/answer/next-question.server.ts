import { findSubmissionToWrite } from "~/db/queries/find-submission-to-write.server";
import { reviewSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import type { QueryContext } from "~/domain/shared/context";
import type { PlaceKey } from "./read-own-answer.server";
import type { AnswerKey } from "~/domain/submission/submission-key";

async function neighbour(ctx: QueryContext, key: AnswerKey, step: 1 | -1): Promise<PlaceKey | null> {
  const { submissionId, session, question } = key;
  const submission = findSubmissionToWrite(ctx.read, submissionId);
  if (!submission) return null;
  const setup = await reviewSetup(ctx.read, submission.review);
  const all = setupInLanguage(setup, "en").sessions.flatMap(({ number, questions }) =>
    questions.map((one) => ({ session: number, question: one.number })),
  );
  const at = all.findIndex((task) => task.session === session && task.question === question);
  return all[at + step] ?? null;
}

/** The question after this one, across sessions; null after the last. The caller may write the submission. */
export async function nextQuestion(ctx: QueryContext, key: AnswerKey): Promise<PlaceKey | null> {
  return neighbour(ctx, key, 1);
}

/** The question before this one, across sessions; null before the first. The caller may write the submission. */
export async function previousQuestion(ctx: QueryContext, key: AnswerKey): Promise<PlaceKey | null> {
  return neighbour(ctx, key, -1);
}
