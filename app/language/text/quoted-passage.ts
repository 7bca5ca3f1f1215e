import { itemMarkOf } from "./structure/item-mark";

const beginsSentence = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;
const endsSentence = /[.!?…][»”"')\]]*$/u;

/**
 * A passage as it is quoted: with an ellipsis where it was taken from the middle of a sentence. An item of a list is
 * quoted from its mark on, which is its beginning.
 */
export function quotedPassage(text: string): string {
  const words = text.trim();
  const begins = beginsSentence.test(words) || itemMarkOf(words) !== null;
  return `${begins ? "" : "… "}${words}${endsSentence.test(words) ? "" : " …"}`;
}
