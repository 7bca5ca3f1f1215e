import type { Range } from "~/language/text/code-points";
import { addNotes } from "~/language/text/structure/text-notes";

/** What is put in place of a range of the text of a field, in UTF-16 units, and where the caret is afterwards. */
export type Placed = Range & { text: string; caret: number };

/** Where pasted words go. Notes are the last lines of a text: they go to its end, whatever the place of the words is. */
export function placePasted(value: string, at: Range, { text, notes }: { text: string; notes: string[] }): Placed {
  const caret = at.startsAt + text.length;
  if (notes.length === 0) return { ...at, text, caret };
  const before = value.slice(0, at.startsAt);
  const whole = addNotes(before + text + value.slice(at.endsAt), notes);
  return { startsAt: at.startsAt, endsAt: value.length, text: whole.slice(before.length), caret };
}
