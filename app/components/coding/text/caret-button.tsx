import { useMemo, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Range as Passage } from "~/language/text/code-points";
import {
  caretOf,
  caretRange,
  caretStops,
  moveCaret,
  moveOfKey,
  type Caret,
} from "~/domain/coding/text/keyboard-selection";
import type { Language } from "~/language/language";

type Props = {
  id: string;
  text: string;
  language: Language;
  /** What is selected so far, by any means: the caret continues from there. */
  passage: Passage | null;
  /** The passage that the caret selects; null when it selects nothing. */
  onChoose: (passage: Passage | null) => void;
  /** The passage is as it should be. */
  onDone: () => void;
};

function isSame(a: Passage, b: Passage): boolean {
  return a.startsAt === b.startsAt && a.endsAt === b.endsAt;
}

/**
 * Selects by keyboard: while this button has the focus, left and right move a caret by words, up and down by sentences,
 * with Shift the selection grows. What is selected is said aloud.
 */
export function CaretButton({ id, text, language, passage, onChoose, onDone }: Props) {
  const { t } = useTranslation("coding");
  const stops = useMemo(() => caretStops(text, language), [text, language]);
  const [moved, setMoved] = useState<Caret | null>(null);
  const caret = passage && !(moved && isSame(caretRange(moved), passage)) ? caretOf(stops, passage) : moved;
  const take = (next: Caret | null) => {
    setMoved(next);
    onChoose(next && caretRange(next));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOfKey(event.key, event.shiftKey);
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (!move && event.key !== "Enter") return;
    event.preventDefault();
    if (move) take(moveCaret(stops, caret, move));
    else if (caret) onDone();
  };
  const range = caret && caretRange(caret);
  return (
    <div className="caret-tool scripted">
      <button
        id={id}
        type="button"
        className="button button-second"
        aria-describedby={`${id}-hint`}
        onKeyDown={onKeyDown}
      >
        {t("caret.button")}
      </button>
      <span id={`${id}-hint`} className="quiet small">
        {t("caret.hint")}
      </span>
      <span className="visually-hidden" aria-live="polite" lang={language}>
        {range ? text.slice(range.startsAt, range.endsAt) : ""}
      </span>
    </div>
  );
}
