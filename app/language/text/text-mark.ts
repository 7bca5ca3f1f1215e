import { cleanText } from "./clean-text";

/**
 * Short mark of a text, to tell in the browser whether it holds the text that the server has. It protects nothing: who
 * wants two texts with one mark finds them.
 */
export function textMark(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const unit of cleanText(text).split("")) {
    const code = unit.charCodeAt(0);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return ((high >>> 0).toString(36) + (low >>> 0).toString(36)).padEnd(4, "0");
}
