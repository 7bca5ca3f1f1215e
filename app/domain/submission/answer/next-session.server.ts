import { findSubmissionToWrite } from "~/db/queries/draft/find-submission-to-write.server";
import { questionParts } from "~/domain/review/question-parts";
import { reviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { seenQuestions, sightOf } from "~/domain/submission/sight";
import type { SessionKey } from "~/domain/submission/submission-key";
import { can } from "~/permission/can";

/** The number of the session after this one, which may be the general questions (0); null after the last that the actor sees. */
export async function findNextSession(
  { read, actor }: Pick<QueryContext, "read" | "actor">,
  { submissionId, session }: SessionKey,
): Promise<number | null> {
  const submission = findSubmissionToWrite(read, submissionId);
  if (!submission || !can(actor, "submission.read", submission)) return null;
  const setup = await reviewSetup(read, submission.review);
  const sight = sightOf(actor, submission);
  const parts = sight === "all" ? questionParts(setup) : seenQuestions(setup, sight).map(({ part }) => part);
  return parts.find(({ number }) => number > session)?.number ?? null;
}
