import { settingsFor } from "~/question-kinds/settings";
import { changedOf, mergedList, mergedWords, valueComparison } from "~/question-kinds/value-comparison.server";
import { choiceOf, choiceRules } from "./choice-value";

/** Where several options can be chosen, those that both chose are chosen; the texts beside them are merged. */
export const choiceComparison = valueComparison(({ base, yours, theirs }, asked) => {
  const [before, mine, other] = [choiceOf(base), choiceOf(yours), choiceOf(theirs)];
  const options = { base: before.options, yours: mine.options, theirs: other.options };
  const merged = {
    options: settingsFor("choice", asked.settings).several ? mergedList(options) : changedOf(options),
    comment: mergedWords({ base: before.comment, yours: mine.comment, theirs: other.comment }),
  };
  return choiceRules.settle?.({ text: "", value: merged }, asked) ?? yours;
});
