import { compareTexts } from "~/language/text/compare-texts";
import { textOfParts, type MergePart } from "~/language/text/merge-part";
import { mergeTexts } from "~/language/text/merge-texts.server";
import { isSameContent, type AnswerContent } from "./answer-content";
import type { Comparison, Edits } from "./comparison";

/** Where the words of a merged content come from: as texts are merged, where that gives its text; else from both. */
function partsOf(content: AnswerContent, { base, yours, theirs }: Edits): MergePart[] {
  const parts = mergeTexts({ base: base.text, yours: yours.text, theirs: theirs.text });
  return textOfParts(parts) === content.text ? parts : [{ from: "both", text: content.text }];
}

/** Three versions of something. */
export type Versions<T> = { base: T; yours: T; theirs: T };

/** The one that was changed; yours, where both were. */
export function changedOf<T>({ base, yours, theirs }: Versions<T>): T {
  return JSON.stringify(yours) === JSON.stringify(base) ? theirs : yours;
}

/** A text with the changes of both. */
export function mergedWords(versions: Versions<string>): string {
  return textOfParts(mergeTexts(versions));
}

/** Those of a list that both kept, and those that either added, in the order of yours. */
export function mergedList<T>({ base, yours, theirs }: Versions<readonly T[]>): T[] {
  const key = (one: T) => JSON.stringify(one);
  const keysOf = (list: readonly T[]) => new Set(list.map(key));
  const [before, mine, other] = [keysOf(base), keysOf(yours), keysOf(theirs)];
  const kept = yours.filter((one) => other.has(key(one)) || !before.has(key(one)));
  return [...kept, ...theirs.filter((one) => !mine.has(key(one)) && !before.has(key(one)))];
}

/**
 * The comparison of a kind that keeps a value: its plain texts word by word. `mergeBoth` makes one value where both were
 * changed, as content whose plain text `settle` writes.
 */
export function valueComparison(
  mergeBoth: (edits: Edits, asked: Parameters<Comparison["merge"]>[1]) => AnswerContent,
): Comparison {
  return {
    compare: (before, after, language) => compareTexts(before.text, after.text, language),
    merge: (edits, asked) => {
      const { base, yours, theirs } = edits;
      const one = isSameContent(yours, base) ? theirs : isSameContent(theirs, base) ? yours : mergeBoth(edits, asked);
      return { content: one, parts: partsOf(one, edits) };
    },
  };
}
