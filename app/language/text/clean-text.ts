import { replaceLoneSurrogates, withoutControlCharacters } from "./control-characters";

/** Line ends of word processors and of Unicode. */
const otherLineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const byteOrderMark = /\uFEFF/g;

/** A long text as it is stored: composed (NFC), lines ended by LF, without control characters or broken code points. */
export function cleanText(text: string): string {
  const lines = text.replace(otherLineEnds, "\n").replace(byteOrderMark, "");
  return replaceLoneSurrogates(withoutControlCharacters(lines), "\uFFFD").normalize("NFC");
}
