import { attributeOf, nameOf, styleOf, textWithin, type HtmlNode } from "./html-node";

/** Marking up of words that has no form in a text. */
export const markings = ["bold", "italic", "underlined", "coloured"] as const;
export type Marking = (typeof markings)[number];

/** What a page had and a text can't have: how often, and which marking of words. */
export type LeftOut = {
  images: number;
  /** Whose cells became lines. */
  tables: number;
  comments: number;
  /** Deletions that were tracked, and not taken. */
  deleted: number;
  /** Footnotes of which the copied part has the number alone. */
  notes: number;
  marked: Marking[];
};

export const nothingLeftOut = (): LeftOut => ({
  images: 0,
  tables: 0,
  comments: 0,
  deleted: 0,
  notes: 0,
  marked: [],
});

const elements: Readonly<Record<string, Marking>> = {
  B: "bold",
  STRONG: "bold",
  I: "italic",
  EM: "italic",
  U: "underlined",
  MARK: "coloured",
};

/** Google Docs puts all that is copied in a `<b>` that says in its style that it is not bold. */
const notSo: Readonly<Record<Marking, RegExp>> = {
  bold: /font-weight:\s*(?:normal|400)/i,
  italic: /font-style:\s*normal/i,
  underlined: /text-decoration(?:-line)?:\s*none/i,
  coloured: /^$/,
};

const styles: readonly [Marking, RegExp][] = [
  ["bold", /font-weight:\s*(?:bold|[6-9]00)/i],
  ["italic", /font-style:\s*(?:italic|oblique)/i],
  ["underlined", /text-decoration(?:-line)?:[^;]*underline/i],
  [
    "coloured",
    /(?:^|[;\s])(?:mso-highlight|background(?:-color)?):\s*(?!transparent|none|white|inherit|initial|#fff(?:fff)?\b|rgb\(255, ?255, ?255)[^;\s]/i,
  ],
];

/** How an element of a line marks its words up. */
export function markingsOf(element: HtmlNode): Marking[] {
  const style = styleOf(element);
  const own = elements[nameOf(element)];
  const named = own && !notSo[own].test(style) ? [own] : [];
  const isInline = ["SPAN", "FONT", "A", "B", "I", "STRONG", "EM"].includes(nameOf(element));
  const styled = isInline ? styles.flatMap(([marking, pattern]) => (pattern.test(style) ? [marking] : [])) : [];
  const found = nameOf(element) === "A" ? styled.filter((marking) => marking !== "underlined") : [...named, ...styled];
  return found.length > 0 && textWithin(element).trim() !== "" ? [...new Set(found)] : [];
}

const pictures = new Set(["IMG", "SVG", "PICTURE", "VIDEO", "AUDIO", "CANVAS", "OBJECT", "EMBED", "IFRAME", "V:SHAPE"]);

/** A picture of one pixel only counts readers of a mail. */
export function isPicture(element: HtmlNode): boolean {
  return pictures.has(nameOf(element)) && attributeOf(element, "width") !== "1";
}

export function isAnythingLeftOut({ marked, ...counts }: LeftOut): boolean {
  return marked.length > 0 || Object.values(counts).some((count) => count > 0);
}
