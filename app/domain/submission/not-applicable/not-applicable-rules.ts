import type { PublicationLevel } from "~/domain/counting/publication-level";
import { canonicalHeadSchema } from "~/domain/submission/receipt/canonical-text";
import type { Language } from "~/language/language";

/**
 * A question does not apply to the authors of a submission where they say so and why. That is a status of the answer and
 * never its text: nothing is coded, quoted or counted as an answer, and it is not counted as unanswered either. What was
 * answered before stays among the saved versions and is back when the mark is removed. The reason is one line; it is sent,
 * frozen, cleared and published with the text, for the readers of the answer.
 */

/** Characters of a reason. */
export const longestReason = 1000;

/** A question that does not apply, in a version as it was frozen. */
export type NotApplicable = {
  session: number;
  question: number;
  /** The version of the question that its authors read. */
  questionVersionId: string;
  language: Language;
  /** Who may read the reason, as its authors decided. */
  level: PublicationLevel;
  reason: string;
};

/** The questions that do not apply according to a frozen version, from its canonical head as it is stored. */
export function frozenNotApplicable(canonicalHead: unknown): NotApplicable[] {
  const read = canonicalHeadSchema.safeParse(canonicalHead);
  return read.success ? (read.data.notApplicable ?? []) : [];
}

/** Those that everybody may read of a published version. */
export function publicNotApplicable<N extends { level: PublicationLevel }>(all: readonly N[] | undefined): N[] {
  return (all ?? []).filter(({ level }) => level === "public");
}
