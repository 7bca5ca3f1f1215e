import { changedOf, mergedWords, valueComparison } from "~/question-kinds/value-comparison.server";
import { yesNoOf, yesNoRules } from "./yes-no-value";

/** The texts are merged; where one said yes and the other no, yours is proposed. */
export const yesNoComparison = valueComparison(({ base, yours, theirs }, asked) => {
  const [before, mine, other] = [yesNoOf(base), yesNoOf(yours), yesNoOf(theirs)];
  const merged = {
    said: changedOf({ base: before.said, yours: mine.said, theirs: other.said }),
    comment: mergedWords({ base: before.comment, yours: mine.comment, theirs: other.comment }),
  };
  return yesNoRules.settle?.({ text: "", value: merged }, asked) ?? yours;
});
