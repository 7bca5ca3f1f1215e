import type { Language } from "~/language/language";
import type { MergePart } from "~/language/text/merge-part";

/** Two texts of one language, the one they grew from, and a proposal that joins them. */
export type ParagraphMerge = {
  base: string;
  yours: string;
  theirs: string;
  /** What the merged text starts with. */
  proposal: string;
  parts: MergePart[];
  /** Words that carry the mark of a footnote and are no longer in the proposal: its mark goes to the end. */
  lostAnchors: string[];
};

/** What someone else saved in the meantime, in the languages that were typed, or the word they chose. */
export type ParagraphConflict = {
  revision: number;
  savedById: string | null;
  savedBy: string | null;
  savedAt: Date;
  merges: Partial<Record<Language, ParagraphMerge>>;
  /** The current choice of a quantifier, as canonical JSON. */
  choiceBefore?: string;
};

/** Narrows what the form of a paragraph answers; only the commands of this folder write such values. */
function isParagraphConflict(value: unknown): value is ParagraphConflict {
  return typeof value === "object" && value !== null && "revision" in value && "merges" in value;
}

/** The conflict in an answer to the form of a paragraph; null where it is about something else. */
export function readConflict(value: unknown): ParagraphConflict | null {
  return isParagraphConflict(value) ? value : null;
}
