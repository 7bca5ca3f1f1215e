import type { Range } from "~/language/text/code-points";
import { trimRange } from "~/language/text/code-points";
import { partsOf, type Part } from "./block-parts";
import { follows, itemMarkOf, mayBeInitial, type ItemMark } from "./item-mark";

/**
 * A paragraph, an item of a list or a note of a text, without the white space around it; UTF-16 units. Everything of the
 * text that is not white space is in one block, and in one only.
 */
export type TextBlock = Range & { parts: Part[] } & ({ kind: "paragraph" } | ItemBlock | NoteBlock);

type ItemBlock = { kind: "item"; level: number; numbered: boolean };

/** `isLedTo`: something before leads to it. `again`: a note before it has the same number, and is the one led to. */
type NoteBlock = { kind: "note"; note: number; isLedTo: boolean; again: boolean };

/** An item may be in an item, and that in one: what is moved in further stays at this level. */
export const deepestLevel = 3;

type Line = Range & { text: string; mark: ItemMark | null };

/** A block while its lines are read. */
type Draft = Range & { wordsAt: number; mark: ItemMark | null; note: number | null; level: number };

const noteLine = /^\[(\d{1,3})\][ \t\u00a0]+(?=\S)/;
const isBlank = ({ text }: Line) => text.trim() === "";
const isMovedIn = ({ text }: Line) => /^[ \t\u00a0]/.test(text);

/**
 * A mark that may be the first letter of a name is one only in a list: beside the mark that comes before or after it, with
 * no other line between them than items and what is moved in.
 */
function withoutInitials(lines: readonly Line[]): Line[] {
  const sure = new Set<Line>();
  let last: (Line | undefined)[] = [];
  for (const line of lines.filter((each) => !isBlank(each))) {
    if (!line.mark) {
      if (!isMovedIn(line)) last = [];
      continue;
    }
    const level = Math.min(line.mark.level, deepestLevel);
    const before = last[level];
    if (before?.mark && follows(line.mark.mark, before.mark.mark)) sure.add(line).add(before);
    last = [...last.slice(0, level), line];
  }
  return lines.map((line) =>
    line.mark && mayBeInitial(line.mark.mark) && !sure.has(line) ? { ...line, mark: null } : line,
  );
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let startsAt = 0; startsAt <= text.length;) {
    const found = text.indexOf("\n", startsAt);
    const endsAt = found === -1 ? text.length : found;
    const words = text.slice(startsAt, endsAt);
    lines.push({ startsAt, endsAt, text: words, mark: itemMarkOf(words) });
    startsAt = endsAt + 1;
  }
  return withoutInitials(lines);
}

/** Where the notes begin: the last lines of a text, of which each begins with a number in square brackets. */
function firstNoteOf(lines: readonly Line[]): number {
  let first = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line) break;
    if (noteLine.test(line.text)) first = index;
    else if (!isBlank(line) && !isMovedIn(line)) break;
  }
  return first;
}

/** A line that begins a block of its own; null for one that continues the block before. */
function beginOf(line: Line, before: Draft | null, inNotes: boolean): Draft | null {
  const { startsAt, endsAt, text, mark } = line;
  const [sign = "", note] = inNotes ? (noteLine.exec(text) ?? []) : [];
  if (note !== undefined) {
    return { startsAt, endsAt, wordsAt: startsAt + sign.length, mark: null, note: Number(note), level: 0 };
  }
  if (mark) return { startsAt, endsAt, wordsAt: startsAt + mark.wordsAt, mark, note: null, level: mark.level };
  const continues = before !== null && (isMovedIn(line) || (before.mark === null && before.note === null));
  return continues ? null : { startsAt, endsAt, wordsAt: startsAt, mark: null, note: null, level: 0 };
}

function draftsOf(lines: readonly Line[], firstNote: number): Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  lines.forEach((line, index) => {
    if (isBlank(line)) {
      open = null;
      return;
    }
    const begun = beginOf(line, open, index >= firstNote);
    if (begun === null) {
      if (open) open.endsAt = line.endsAt;
      return;
    }
    open = begun;
    drafts.push(begun);
  });
  return drafts;
}

/** An item is at most one level below the one before it; the first of a list is at the highest. */
function withLevels(drafts: readonly Draft[]): Draft[] {
  let above = -1;
  return drafts.map((draft) => {
    const level = draft.mark ? Math.min(draft.level, above + 1, deepestLevel) : 0;
    above = draft.mark ? level : -1;
    return { ...draft, level };
  });
}

/**
 * The structure of a text, as it is recognized in what is stored: blocks between empty lines, items of lists by the mark
 * with which their line begins, notes at the end. Nothing is hidden and nothing is changed: all signs are in the blocks.
 * The form is described in docs/form-of-a-text.md.
 */
export function readBlocksOf(text: string): TextBlock[] {
  const lines = linesOf(text);
  const drafts = withLevels(draftsOf(lines, firstNoteOf(lines)));
  const numbers = new Set(drafts.flatMap(({ note }) => (note === null ? [] : [note])));
  const seen = new Set<number>();
  const notes = { numbers, led: new Set<number>() };
  return drafts.map(({ mark, note, level, wordsAt, ...range }): TextBlock => {
    const trimmed = trimRange(text, range);
    const inNote = { ...notes, numbers: note === null ? numbers : new Set<number>() };
    const block = {
      ...trimmed,
      parts: partsOf(text, { ...trimmed, wordsAt: Math.max(wordsAt, trimmed.startsAt) }, inNote),
    };
    if (note !== null) {
      const again = seen.has(note);
      seen.add(note);
      return { ...block, kind: "note", note, isLedTo: notes.led.has(note), again };
    }
    return mark ? { ...block, kind: "item", level, numbered: mark.numbered } : { ...block, kind: "paragraph" };
  });
}
