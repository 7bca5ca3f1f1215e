import { compareTexts } from "~/language/text/compare-texts";
import { textOfParts } from "~/language/text/merge-part";
import { mergeTexts } from "~/language/text/merge-texts.server";
import type { Comparison } from "~/question-kinds/comparison";

/** Word by word. */
export const textComparison: Comparison = {
  compare: (before, after, language) => compareTexts(before.text, after.text, language),
  merge: ({ base, yours, theirs }) => {
    const parts = mergeTexts({ base: base.text, yours: yours.text, theirs: theirs.text });
    return { content: { text: textOfParts(parts) }, parts };
  },
};
