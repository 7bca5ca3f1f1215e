import {
  changedOf,
  mergedList,
  mergedWords,
  valueComparison,
  type Versions,
} from "~/question-kinds/value-comparison.server";
import { emptyEntry, entriesOf, listRules, type Entry } from "./list-value";

function mergedEntry({ base, yours, theirs }: Versions<Entry>): Entry {
  return {
    title: changedOf({ base: base.title, yours: yours.title, theirs: theirs.title }),
    text: mergedWords({ base: base.text, yours: yours.text, theirs: theirs.text }),
    objectives: mergedList({ base: base.objectives, yours: yours.objectives, theirs: theirs.objectives }),
  };
}

/** Entries with one title are one entry in two edits; each edit keeps what it changed, and what it added comes last. */
export const listComparison = valueComparison(({ base, yours, theirs }, asked) => {
  const [before, mine, other] = [entriesOf(base), entriesOf(yours), entriesOf(theirs)];
  const byTitle = (entries: readonly Entry[], { title }: Entry) => entries.find((entry) => entry.title === title);
  const kept = mine.flatMap((entry) => {
    const [was, theirOne] = [byTitle(before, entry), byTitle(other, entry)];
    if (!theirOne) return was && JSON.stringify(was) === JSON.stringify(entry) ? [] : [entry];
    return [mergedEntry({ base: was ?? emptyEntry, yours: entry, theirs: theirOne })];
  });
  const added = other.filter((entry) => {
    const was = byTitle(before, entry);
    return !byTitle(mine, entry) && (!was || JSON.stringify(was) !== JSON.stringify(entry));
  });
  return listRules.settle?.({ text: "", value: { entries: [...kept, ...added] } }, asked) ?? yours;
});
