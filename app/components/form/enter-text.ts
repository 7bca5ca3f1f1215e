/**
 * Puts a text into a field in place of what is selected, as if it were typed: the browser can undo it, and the form hears
 * of it.
 */
export function enterText(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else leaves a change that the browser can undo
  if (document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
