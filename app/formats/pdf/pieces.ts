import { grammarOf } from "~/language/grammar/grammar";
import { withoutBreaks } from "~/language/grammar/no-break";
import type { Language } from "~/language/language";
import { linkTarget } from "~/language/text/web-address";
import { nameInvisible } from "~/formats/name-invisible";
import { typstString } from "~/formats/pdf/typst.server";

/** Code in Typst that gives content; pieces are joined by ` + `. */
export type Piece = string;

type Look = { weight?: "bold"; style?: "italic"; size?: `${number}pt` };

/** Words in their language, with the spaces at which no line ends. */
export function words(text: string, language: Language, look: Look = {}): Piece {
  const style = Object.entries(look).map(([name, value]) => `${name}: ${name === "size" ? value : `"${value}"`}`);
  const [lang, region] = grammarOf(language).locale.toLowerCase().split("-");
  const tongue = [`lang: "${lang ?? language}"`, ...(region === undefined ? [] : [`region: "${region}"`])];
  return `text(${[...tongue, ...style, typstString(nameInvisible(withoutBreaks(text, language)))].join(", ")})`;
}

export function join(pieces: readonly Piece[]): Piece {
  return pieces.length === 0 ? "[]" : pieces.join(" + ");
}

/** Words that link to an address. */
export function linked(text: string, href: string, language: Language): Piece {
  return `link(${typstString(linkTarget(href))}, ${words(text, language)})`;
}
