import { findSubmissionToWrite } from "~/db/queries/draft/find-submission-to-write.server";
import { questionParts } from "~/domain/review/question-parts";
import { reviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import type { SessionKey } from "~/domain/submission/submission-key";

/** The number of the session after this one, which may be the general questions (0); null after the last. The caller may read the submission. */
export async function findNextSession(
  { read }: Pick<QueryContext, "read">,
  { submissionId, session }: SessionKey,
): Promise<number | null> {
  const submission = findSubmissionToWrite(read, submissionId);
  if (!submission) return null;
  const parts = questionParts(await reviewSetup(read, submission.review));
  return parts.find(({ number }) => number > session)?.number ?? null;
}
