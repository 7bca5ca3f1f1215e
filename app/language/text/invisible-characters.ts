/** Zero-width characters and those that turn the direction of writing: a reader is shown where they are. */
const invisible = /([\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff])/u;

export type TextPart = { text: string; codePoint: null } | { text: null; codePoint: string };

/** The text with each invisible character as a separate part, named by its code point ("U+202E"). */
export function splitInvisibleCharacters(text: string): TextPart[] {
  return text
    .split(invisible)
    .filter((part) => part !== "")
    .map((part) => {
      if (!invisible.test(part)) return { text: part, codePoint: null };
      const hex = (part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return { text: null, codePoint: `U+${hex}` };
    });
}
