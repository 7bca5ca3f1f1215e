/** Line ends of word processors and of Unicode. */
const otherLineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const controls = /[^\P{Cc}\t\n]|\uFEFF/gu;
const loneSurrogates = /\p{Cs}/gu;

/** A long text as it is stored: composed (NFC), lines ended by LF, without control characters or broken code points. */
export function cleanText(text: string): string {
  return text.replace(otherLineEnds, "\n").replace(controls, "").replace(loneSurrogates, "\uFFFD").normalize("NFC");
}
