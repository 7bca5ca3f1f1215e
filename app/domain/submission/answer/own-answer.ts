import type { AnswerRow } from "~/db/queries/list-answers.server";
import { toLanguage } from "~/language/language";
import { contentOf, noContent, type WrittenContent } from "~/question-kinds/answer-content";

export type SavedFields = WrittenContent & {
  /** The version of the question to which it was given; null: that which is asked now. */
  questionVersionId: string | null;
  revision: number;
  complete: boolean;
  objectives: number[];
  savedAt: Date | null;
  savedById: string | null;
  savedBy: string | null;
  /** Why the question does not apply to its authors; null where it does. */
  notApplicable: string | null;
};

/**
 * An answer as its members see it; one that nobody has begun is empty, on revision 0, in the language of the submission.
 */
export function toSavedFields(row: AnswerRow | undefined, { language }: { language: string }): SavedFields {
  const written = row?.language ?? language;
  return {
    ...contentOf(row ?? noContent),
    questionVersionId: row?.questionVersionId ?? null,
    revision: row?.revision ?? 0,
    language: toLanguage(written),
    complete: row?.complete ?? false,
    objectives: row?.objectives ?? [],
    savedAt: row?.updatedAt ?? null,
    savedById: row?.updatedById ?? null,
    savedBy: row?.updatedBy ?? null,
    notApplicable: row?.notApplicable ?? null,
  };
}
