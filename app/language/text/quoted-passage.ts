const beginsSentence = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;
const endsSentence = /[.!?…][»”"')\]]*$/u;

/** A passage as it is quoted: with an ellipsis where it was taken from the middle of a sentence. */
export function quotedPassage(text: string): string {
  const words = text.trim();
  return `${beginsSentence.test(words) ? "" : "… "}${words}${endsSentence.test(words) ? "" : " …"}`;
}
