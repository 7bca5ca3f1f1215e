import { readBlocksOf } from "./text-blocks";

/**
 * Around the words of a note while they are still where they are led to. Neither is in any XML, nor in a stored text: where
 * such a text is cleaned like any other, the words of the note stay.
 */
const [start, end] = ["\u0002", "\u0003"];

/** A note at the place from which it is led to. */
export function noteInWords(note: string): string {
  const words = note.replaceAll(start, " ").replaceAll(end, " ").replace(/\s+/g, " ").trim();
  return words === "" ? "" : `${start}${words}${end}`;
}

type Piece = { note: string | null; /** What comes after the note. */ words: string };

function piecesOf(text: string): Piece[] {
  const [words = "", ...others] = text.split(start);
  const noted = others.map((each): Piece => {
    const at = each.indexOf(end);
    return at === -1 ? { note: null, words: each } : { note: each.slice(0, at), words: each.slice(at + end.length) };
  });
  return [{ note: null, words }, ...noted];
}

/** A text without the notes in its words, and the notes. */
export function splitNotes(text: string): { text: string; notes: string[] } {
  const pieces = piecesOf(text);
  return { text: pieces.map(({ words }) => words).join(""), notes: pieces.flatMap(({ note }) => note ?? []) };
}

/** The highest number of a note that a text has. */
export function takenNotes(text: string): number {
  return readBlocksOf(text).reduce((most, block) => (block.kind === "note" ? Math.max(most, block.note) : most), 0);
}

/** Adds lines of notes, which are the last lines of a text. */
export function addNotes(text: string, notes: readonly string[]): string {
  if (notes.length === 0) return text;
  const words = text.trimEnd();
  const gap = readBlocksOf(words).at(-1)?.kind === "note" ? "\n" : "\n\n";
  return `${words}${gap}${notes.join("\n")}`;
}

/** A text with its notes as the form has them: a number where they are led to, and their lines at the end. */
export function withNotes(text: string): string {
  const { text: without, notes } = splitNotes(text);
  if (notes.length === 0) return text;
  const taken = takenNotes(without);
  let count = taken;
  const numbered = piecesOf(text).map(({ note, words }) => {
    if (note === null) return words;
    count += 1;
    return `[${String(count)}]${words}`;
  });
  const lines = notes.map((note, index) => `[${String(taken + index + 1)}] ${note}`);
  return addNotes(numbered.join(""), lines);
}
