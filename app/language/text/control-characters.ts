/** Those of Unicode except the tab and the end of a line, and the two that are no characters: XML has no place for them. */
// eslint-disable-next-line no-control-regex -- the control characters are what is looked for
const controlCharacters = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]/g;
const loneSurrogates = /\p{Cs}/gu;

/** The text without control characters. Tabs and ends of lines (LF) stay. */
export function withoutControlCharacters(text: string): string {
  return text.search(controlCharacters) < 0 ? text : text.replace(controlCharacters, "");
}

/** The text with something else for halves of a character that have lost the other half, which no file may have. */
export function replaceLoneSurrogates(text: string, replacement: "" | "\uFFFD"): string {
  return text.replace(loneSurrogates, replacement);
}
