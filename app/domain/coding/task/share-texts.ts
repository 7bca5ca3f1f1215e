import type { Language } from "~/language/language";

/** The answers of one submission, which one reviewer reads together. */
export type TextGroup = { submissionId: string; language: Language; words: number; textIds: readonly string[] };

/** Words that a reviewer has been given and has not finished, by language. */
export type Load = { reviewerId: string; words: Partial<Record<Language, number>> };

/** What a reviewer is given; `blind` where the same texts are given to two. */
export type Share = { reviewerId: string; blind: boolean; groups: readonly TextGroup[] };

type Given = { group: TextGroup; blind: boolean };
type Desk = { reviewerId: string; words: Map<Language, number>; given: Given[] };

const totalOf = ({ words }: Desk) => [...words.values()].reduce((sum, count) => sum + count, 0);

/** Those with the fewest words in this language come first, then those with the fewest words at all. */
function leastLoaded(desks: readonly Desk[], language: Language, count: number): Desk[] {
  const inLanguage = (desk: Desk) => desk.words.get(language) ?? 0;
  return [...desks]
    .sort((one, other) => inLanguage(one) - inLanguage(other) || totalOf(one) - totalOf(other))
    .slice(0, count);
}

/** Whether each group in its order is one of the share, spread evenly over the list. */
function isDouble(index: number, percent: number): boolean {
  return Math.floor(((index + 1) * percent) / 100) > Math.floor((index * percent) / 100);
}

/**
 * Shares texts among reviewers evenly, by language and by what each has left to do: a submission goes as a whole to the
 * reviewer with the fewest words in its language. `percent` of the submissions go to two reviewers, blind; with one
 * reviewer none does. The longest come first, so that the ends are even.
 */
export function shareTexts(
  groups: readonly TextGroup[],
  { loads, percent }: { loads: readonly Load[]; percent: number },
): Share[] {
  const desks: Desk[] = loads.map(({ reviewerId, words }) => ({
    reviewerId,
    words: new Map(Object.entries(words) as [Language, number][]),
    given: [],
  }));
  const longestFirst = [...groups].sort((one, other) => other.words - one.words);
  for (const [index, group] of longestFirst.entries()) {
    const blind = desks.length > 1 && isDouble(index, percent);
    for (const desk of leastLoaded(desks, group.language, blind ? 2 : 1)) {
      desk.words.set(group.language, (desk.words.get(group.language) ?? 0) + group.words);
      desk.given.push({ group, blind });
    }
  }
  return desks.flatMap(({ reviewerId, given }) =>
    [false, true].flatMap((blind) => {
      const own = given.filter((one) => one.blind === blind).map(({ group }) => group);
      return own.length > 0 ? [{ reviewerId, blind, groups: own }] : [];
    }),
  );
}
