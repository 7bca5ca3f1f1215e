import type { MergePart } from "~/language/text/merge-part";
import type { ClosedReason } from "~/domain/submission/submission-rules";
import type { WrittenContent } from "~/question-kinds/answer-content";

export type StaleAnswer = {
  kind: "stale";
  /** The revision that is there now, from which the merged text starts. */
  revision: number;
  /** The person who saved it, and their name; it may be the editor, in another window. */
  savedById: string | null;
  savedBy: string | null;
  savedAt: Date;
  base: WrittenContent;
  theirs: WrittenContent;
  yours: WrittenContent;
  /** What the merged answer starts with. */
  proposal: WrittenContent & { objectives: number[]; parts: MergePart[] };
};

export type ClosedSubmission = { kind: "closed"; reason: ClosedReason };

/** Why an answer was not saved: someone saved another text in the meantime, or nothing can be written any more. */
export type AnswerConflict = StaleAnswer | ClosedSubmission;

/** Narrows what a failed action answers; only the commands of this folder write such values. */
export function isAnswerConflict(value: unknown): value is AnswerConflict {
  return typeof value === "object" && value !== null && "kind" in value;
}
