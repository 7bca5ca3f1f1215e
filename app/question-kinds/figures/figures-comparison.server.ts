import { changedOf, valueComparison, type Versions } from "~/question-kinds/value-comparison.server";
import { emptyFigure, type Figure } from "./figure";
import { figuresOf, figuresRules } from "./figures-value";

function mergedFigure({ base, yours, theirs }: Versions<Figure>): Figure {
  const one = <Name extends keyof Figure>(name: Name) =>
    changedOf({ base: base[name], yours: yours[name], theirs: theirs[name] });
  return {
    indicator: one("indicator"),
    year: one("year"),
    value: one("value"),
    unit: one("unit"),
    sex: one("sex"),
    age: one("age"),
    source: one("source"),
  };
}

/** What is measured, when and in which group: two edits of one figure may differ in the rest. */
const keyOf = ({ indicator, year, sex, age }: Figure) => JSON.stringify([indicator, year, sex, age]);
const same = (one: Figure | undefined, other: Figure) => JSON.stringify(one) === JSON.stringify(other);

/** Figures of one thing, year and group are one figure in two edits; each edit keeps what it changed, and adds its own. */
export const figuresComparison = valueComparison(({ base, yours, theirs }, asked) => {
  const [before, mine, other] = [figuresOf(base), figuresOf(yours), figuresOf(theirs)];
  const like = (all: readonly Figure[], figure: Figure) => all.find((one) => keyOf(one) === keyOf(figure));
  const kept = mine.flatMap((figure) => {
    const [was, theirOne] = [like(before, figure), like(other, figure)];
    if (!theirOne) return same(was, figure) ? [] : [figure];
    return [mergedFigure({ base: was ?? emptyFigure, yours: figure, theirs: theirOne })];
  });
  const added = other.filter((figure) => !like(mine, figure) && !same(like(before, figure), figure));
  return figuresRules.settle?.({ text: "", value: { figures: [...kept, ...added] } }, asked) ?? yours;
});
