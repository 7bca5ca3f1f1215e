import { useCallback, useEffect, useState, type RefObject } from "react";
import {
  rangeToCodePoints,
  rangeToUtf16,
  snapToGraphemes,
  trimRange,
  type Range as Passage,
} from "~/language/text/code-points";
import { snapToWords } from "~/domain/coding/text/word-ends";
import { documentRange, passageOf } from "./dom-offsets";

const highlightName = "passage-chosen";

/** Without white space at the ends, and without cutting a word or a grapheme; UTF-16 units. */
function tidy(text: string, passage: Passage): Passage | null {
  const whole = snapToWords(text, trimRange(text, passage));
  const snapped = rangeToUtf16(text, snapToGraphemes(text, rangeToCodePoints(text, whole)));
  const trimmed = trimRange(text, snapped);
  return trimmed.startsAt < trimmed.endsAt ? trimmed : null;
}

/** Follows the selection of the document, whatever moves it: mouse, fingers, the caret of the browser. */
function useDocumentSelection(container: RefObject<HTMLElement | null>, onSelect: (passage: Passage) => void): void {
  useEffect(() => {
    const follow = () => {
      const selection = document.getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !container.current) return;
      if (!selection.containsNode(container.current, true)) return;
      const passage = passageOf(container.current, selection.getRangeAt(0));
      if (passage) onSelect(passage);
    };
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [container, onSelect]);
}

/** Paints the chosen passage without touching the elements of the text, so that a selection under way is not disturbed. */
function useHighlight(container: RefObject<HTMLElement | null>, passage: Passage | null): void {
  useEffect(() => {
    if (!("highlights" in CSS) || !container.current || !passage) return;
    const range = documentRange(container.current, passage);
    if (!range) return;
    CSS.highlights.set(highlightName, new Highlight(range));
    return () => {
      CSS.highlights.delete(highlightName);
    };
  }, [container, passage]);
}

export type PassageSelection = { passage: Passage | null; choose: (passage: Passage | null) => void };

/** The passage that is about to be coded, in UTF-16 units of the text. */
export function usePassageSelection(
  container: RefObject<HTMLElement | null>,
  text: string,
  initial: Passage | null,
): PassageSelection {
  const [passage, setPassage] = useState<Passage | null>(initial);
  const choose = useCallback((found: Passage | null) => setPassage(found && tidy(text, found)), [text]);
  const follow = useCallback((found: Passage) => setPassage((before) => tidy(text, found) ?? before), [text]);
  useDocumentSelection(container, follow);
  useHighlight(container, passage);
  return { passage, choose };
}
