import * as z from "zod";
import type { CanonicalSubmission } from "./canonical-text";

/**
 * What the canonical text of a version says beside the words of its answers (SubmissionVersion.canonicalHead). It is
 * frozen with them: whoever is renamed, joins or leaves later, the hash of the receipt can be taken again.
 */
export const canonicalHeadSchema = z.strictObject({
  review: z.string(),
  participant: z.string(),
  associates: z.array(z.string()),
  submission: z.number().int(),
  /** The places of the answers, in the order of the frozen answers. */
  answers: z.array(z.strictObject({ session: z.number().int(), question: z.number().int() })),
});

export type CanonicalHead = z.infer<typeof canonicalHeadSchema>;

/** The head of a submission whose answers stand in the order in which they are frozen. */
export function canonicalHeadOf({
  review,
  participant,
  associates,
  submission,
  answers,
}: CanonicalSubmission): CanonicalHead {
  const places = answers.map(({ session, question }) => ({ session, question }));
  return { review, participant, associates, submission, answers: places };
}
