import type { Language } from "~/language/language";
import type { Range } from "~/language/text/code-points";
import { splitSentences, splitWords, type Stretch } from "~/language/text/split-text";

/** The stretches on which a caret can be; offsets in UTF-16 units. */
export type CaretStops = { words: Stretch[]; sentences: Stretch[] };

/** Where a selection by keyboard began and where its moving end is. */
export type Caret = { anchor: Range; focus: Range };

/** One move: by word or by sentence, forwards or backwards; `extend` keeps the anchor. */
export type CaretMove = { by: "word" | "sentence"; forward: boolean; extend: boolean };

export function caretStops(text: string, language: Language): CaretStops {
  return { words: splitWords(text, language), sentences: splitSentences(text, language) };
}

/** What the keys of a keyboard mean to the caret; null for a key that means nothing. */
export function moveOfKey(key: string, extend: boolean): CaretMove | null {
  if (key === "ArrowRight") return { by: "word", forward: true, extend };
  if (key === "ArrowLeft") return { by: "word", forward: false, extend };
  if (key === "ArrowDown") return { by: "sentence", forward: true, extend };
  if (key === "ArrowUp") return { by: "sentence", forward: false, extend };
  return null;
}

function neighbour(stops: Stretch[], { startsAt, endsAt }: Range, forward: boolean): Stretch | undefined {
  return forward
    ? (stops.find((stop) => stop.startsAt >= endsAt) ?? stops.at(-1))
    : (stops.filter((stop) => stop.endsAt <= startsAt).at(-1) ?? stops[0]);
}

/** A passage that grows to the last or the first word of a sentence includes the marks beside it: the full stop, «. */
function withMarks({ words, sentences }: CaretStops, anchor: Range, focus: Range): Range {
  const sentence = sentences.find(({ startsAt, endsAt }) => startsAt <= focus.startsAt && focus.endsAt <= endsAt);
  if (!sentence) return focus;
  const ends = !words.some(({ startsAt, endsAt }) => startsAt >= focus.endsAt && endsAt <= sentence.endsAt);
  const begins = !words.some(({ startsAt, endsAt }) => startsAt >= sentence.startsAt && endsAt <= focus.startsAt);
  return {
    startsAt: begins && focus.startsAt < anchor.startsAt ? sentence.startsAt : focus.startsAt,
    endsAt: ends && focus.endsAt > anchor.endsAt ? sentence.endsAt : focus.endsAt,
  };
}

/** The caret after a move; at either end of the text it stays on the last stop. */
export function moveCaret(stops: CaretStops, caret: Caret | null, move: CaretMove): Caret | null {
  const candidates = move.by === "word" ? stops.words : stops.sentences;
  const next = caret ? neighbour(candidates, caret.focus, move.forward) : candidates[0];
  if (!next) return caret;
  const focus = { startsAt: next.startsAt, endsAt: next.endsAt };
  if (!move.extend || !caret) return { anchor: focus, focus };
  return { anchor: caret.anchor, focus: withMarks(stops, caret.anchor, focus) };
}

/** A caret that covers the words of a passage, so that a selection made otherwise continues from there. */
export function caretOf({ words }: CaretStops, { startsAt, endsAt }: Range): Caret {
  const inside = words.filter((word) => word.startsAt >= startsAt && word.endsAt <= endsAt);
  const anchor = inside[0] ?? { startsAt, endsAt };
  const focus = inside.at(-1) ?? anchor;
  return {
    anchor: { startsAt: Math.min(startsAt, anchor.startsAt), endsAt: anchor.endsAt },
    focus: { startsAt: focus.startsAt, endsAt: Math.max(endsAt, focus.endsAt) },
  };
}

/** The passage from the anchor to the moving end, whichever comes first. */
export function caretRange({ anchor, focus }: Caret): Range {
  return {
    startsAt: Math.min(anchor.startsAt, focus.startsAt),
    endsAt: Math.max(anchor.endsAt, focus.endsAt),
  };
}
