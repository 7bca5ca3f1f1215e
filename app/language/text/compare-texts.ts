import { diffArrays } from "diff";
import type { Language } from "~/language/language";
import { segmentsOf } from "./segments";

export type TextChange = { kind: "same" | "added" | "removed"; text: string };

/** Beyond this many changed words the texts count as different throughout, so that a comparison takes bounded time. */
const mostEdits = 1000;

function words(text: string, language: Language): string[] {
  return Array.from(segmentsOf(text, { language, granularity: "word" }), ({ segment }) => segment);
}

function whole(before: string, after: string): TextChange[] {
  const removed: TextChange[] = before === "" ? [] : [{ kind: "removed", text: before }];
  return after === "" ? removed : [...removed, { kind: "added", text: after }];
}

/**
 * What changed from one text to the next, word by word as the language counts words. Leaving out what was removed gives
 * the later text, leaving out what was added the earlier one, to the letter.
 */
export function compareTexts(before: string, after: string, language: Language): TextChange[] {
  if (before === after) return after === "" ? [] : [{ kind: "same", text: after }];
  const changes = diffArrays(words(before, language), words(after, language), { maxEditLength: mostEdits });
  if (!changes) return whole(before, after);
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}
