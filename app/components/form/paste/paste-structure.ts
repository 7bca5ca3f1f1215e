import type { ClipboardEvent } from "react";
import { enterText } from "../enter-text";
import { htmlToText } from "./html-to-text";

/** What a field loses when it takes the plain text of the clipboard: lists, tables and addresses of links. */
const structure = /<(?:li|tr|a)[\s>]|mso-list/i;

/** Characters of HTML that are read; what is longer is pasted as the browser does. */
const longestRead = 2_000_000;

/**
 * Pastes a formatted text as plain lines that keep its lists, tables and links. Answers whether it did: a text without
 * them is left to the browser.
 */
export function pasteStructure(event: ClipboardEvent<HTMLTextAreaElement>): boolean {
  const html = event.clipboardData.getData("text/html");
  const plain = event.clipboardData.getData("text/plain");
  if (html === "" || html.length > longestRead || (plain !== "" && !structure.test(html))) return false;
  const text = htmlToText(html);
  if (text === "") return false;
  event.preventDefault();
  enterText(event.currentTarget, text);
  return true;
}
