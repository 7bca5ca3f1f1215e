import { splitInvisibleCharacters } from "~/language/text/invisible-characters";

/** A text for a document: what cannot be seen, or turns the words around it, is named where it is ("[U+202E]"). */
export function nameInvisible(text: string): string {
  return splitInvisibleCharacters(text)
    .map((part) => part.text ?? `[${part.codePoint}]`)
    .join("");
}
