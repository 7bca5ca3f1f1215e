import * as z from "zod";

/**
 * The condition under which a question is shown (GuidingQuestionVersion.shownWhen): another question, of a kind that is
 * answered by choosing, has one of these answers: "yes", "no", or the key of an option.
 */
export const shownWhenSchema = z.strictObject({
  /** The key of the other question. */
  question: z.string().min(1),
  answered: z.array(z.string().min(1)).min(1),
});

export type ShownWhen = z.infer<typeof shownWhenSchema>;

/** The condition of a question; null where it is always shown. Throws for what no version of the portal has stored. */
export function readShownWhen(stored: unknown): ShownWhen | null {
  return stored === null || stored === undefined ? null : shownWhenSchema.parse(stored);
}
