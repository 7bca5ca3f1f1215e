import type { WriteTransaction } from "~/db/types";
import { reviseAnswers, type AnswerInput } from "./create-submission";
import { freezeSubmission } from "./freeze-submission";
import { decideOn, publishVersion, type Submitted } from "./submission-states";

/**
 * Hands in a second version of a published submission and publishes it. The first stays readable and is marked as
 * superseded from then on.
 */
export async function supersedeSubmission(
  tx: WriteTransaction,
  { submission, version }: Submitted,
  second: { answers: AnswerInput[]; submittedAt: Date; decidedAt: Date; publishedAt: Date; secretariat: string | null },
): Promise<Submitted> {
  const { submittedAt, decidedAt, publishedAt, secretariat } = second;
  await reviseAnswers(tx, submission, { answers: second.answers, at: submittedAt });
  const next = { submission, version: await freezeSubmission(tx, submission, { at: submittedAt, version: 2 }) };
  await decideOn(tx, next, { decision: "accepted", at: decidedAt, by: secretariat });
  await publishVersion(tx, next, { at: publishedAt, by: secretariat });
  await tx.submissionVersion.update({ where: { id: version.id }, data: { supersededAt: publishedAt } });
  return next;
}
