import type { ClipboardEvent } from "react";
import { takenNotes } from "~/language/text/structure/text-notes";
import { enterText } from "../enter-text";
import { htmlToText, type PastedText } from "./html-to-text";
import { isAnythingLeftOut, type LeftOut } from "./left-out";
import { placePasted } from "./place-pasted";
import { readHtml } from "./read-html";

/** What is said of a paste: that its structure was kept, what was left out, that it was too long to be looked at. */
export type Pasted = { kept: boolean; leftOut: LeftOut | null; tooLong: boolean };

/** Characters of HTML that are read; what is longer is pasted as the browser does. */
const longestRead = 2_000_000;

const lineOf = (plain: string) => plain.replace(/\s+/g, " ").trim();

/** A few words of one line, without anything of a list, a table or a link, are the same as the browser has them. */
function isSame({ text, notes, hasBlocks }: PastedText, plain: string): boolean {
  return notes.length === 0 && !hasBlocks && lineOf(text) === lineOf(plain);
}

function enter(field: HTMLTextAreaElement, pasted: PastedText): void {
  const at = { startsAt: field.selectionStart, endsAt: field.selectionEnd };
  const placed = placePasted(field.value, at, pasted);
  field.setSelectionRange(placed.startsAt, placed.endsAt);
  enterText(field, placed.text);
  field.setSelectionRange(placed.caret, placed.caret);
}

/**
 * Pastes a formatted text in the form of docs/form-of-a-text.md. Answers what is to be said of it; null where the browser
 * pastes all that was copied. The browser can undo it, and the form hears of it as of typing.
 */
export function pasteStructure(event: ClipboardEvent<HTMLTextAreaElement>): Pasted | null {
  const html = event.clipboardData.getData("text/html");
  const plain = event.clipboardData.getData("text/plain");
  if (html === "") return null;
  if (html.length > longestRead) return { kept: false, leftOut: null, tooLong: true };
  const pasted = htmlToText(readHtml(html), takenNotes(event.currentTarget.value));
  const leftOut = isAnythingLeftOut(pasted.leftOut) ? pasted.leftOut : null;
  const kept = pasted.text !== "" && !isSame(pasted, plain);
  if (kept) {
    event.preventDefault();
    enter(event.currentTarget, pasted);
  }
  return kept || leftOut ? { kept, leftOut, tooLong: false } : null;
}
