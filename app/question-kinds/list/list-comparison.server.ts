import {
  changedOf,
  mergedList,
  mergedWords,
  valueComparison,
  type Versions,
} from "~/question-kinds/value-comparison.server";
import { detailsOf, type Details } from "./entry-details";
import { emptyEntry, entriesOf, listRules, type Entry } from "./list-value";

function mergedDetails({ base, yours, theirs }: Versions<Entry>): Details {
  const words = ({ actors = "" }: Entry) => actors;
  const numbers = ({ principles = [] }: Entry) => principles;
  const one = <Name extends "level" | "period" | "link" | "forward">(name: Name) =>
    changedOf({ base: base[name], yours: yours[name], theirs: theirs[name] });
  return detailsOf({
    actors: mergedWords({ base: words(base), yours: words(yours), theirs: words(theirs) }),
    principles: mergedList({ base: numbers(base), yours: numbers(yours), theirs: numbers(theirs) }),
    level: one("level"),
    period: one("period"),
    link: one("link"),
    forward: one("forward"),
  });
}

function mergedEntry({ base, yours, theirs }: Versions<Entry>): Entry {
  return {
    title: changedOf({ base: base.title, yours: yours.title, theirs: theirs.title }),
    text: mergedWords({ base: base.text, yours: yours.text, theirs: theirs.text }),
    objectives: mergedList({ base: base.objectives, yours: yours.objectives, theirs: theirs.objectives }),
    ...mergedDetails({ base, yours, theirs }),
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
