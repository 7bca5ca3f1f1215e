import { dash, itemMarkOf } from "~/language/text/structure/item-mark";
import { attributeOf, childrenOf, nameOf, styleOf, textWithin, type HtmlNode } from "./html-node";

/** What no reader sees, and what Word writes about its own document. */
export const skipped = new Set([
  "STYLE",
  "SCRIPT",
  "HEAD",
  "TITLE",
  "META",
  "LINK",
  "XML",
  "TEMPLATE",
  "NOSCRIPT",
  "#COMMENT",
]);

export const blocks =
  /^(?:P|DIV|H[1-6]|DL|DT|DD|BLOCKQUOTE|SECTION|ARTICLE|MAIN|HEADER|FOOTER|FIGURE|FIGCAPTION|PRE|HR|BODY)$/;

export const isHidden = (element: HtmlNode) => /display:\s*none|mso-hide:\s*all/i.test(styleOf(element));
export const isComment = (element: HtmlNode) =>
  /mso-element:\s*comment-list/i.test(styleOf(element)) || /msocom(?:anchor|off)/i.test(attributeOf(element, "class"));
export const isCommentReference = (element: HtmlNode) => /MsoCommentReference/i.test(attributeOf(element, "class"));
export const isWordMark = (element: HtmlNode) => /mso-list:\s*ignore/i.test(styleOf(element));

export const oneLine = (text: string) => text.replace(/\s*\n\s*/g, " ").trim();

/** An item of a list as Word copies it: a paragraph that says its level, with its mark in a part that Word ignores. */
export function wordLevelOf(element: HtmlNode): number {
  const [, level] = /mso-list:[^;]*level(\d)/.exec(styleOf(element)) ?? [];
  return Number(level ?? 0);
}

/** Numbers and letters of a list stay as they were; every other mark becomes a dash. */
export function plainMark(mark: string): string {
  const plain = mark.replace(/\s+/g, "");
  const known = itemMarkOf(`${plain} .`);
  return known?.numbered && known.mark === plain ? plain : dash;
}

export function wordMark(element: HtmlNode): string | null {
  for (const child of childrenOf(element)) {
    if (isWordMark(child)) return textWithin(child);
    const found = wordMark(child);
    if (found !== null) return found;
  }
  return null;
}

export function numberOf(element: HtmlNode, name: string, otherwise: number): number {
  const number = Number.parseInt(attributeOf(element, name), 10);
  return Number.isNaN(number) ? otherwise : number;
}

export function formatOf(list: HtmlNode): string {
  const [, style = ""] = /list-style(?:-type)?:\s*([a-z-]+)/i.exec(styleOf(list)) ?? [];
  const named: Readonly<Record<string, string>> = {
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
  };
  return named[style] ?? (attributeOf(list, "type") || "1");
}

/** Digits as a text has them above the line. */
export function raised(digits: string): string {
  return digits.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit)));
}

export const holdsTable = (node: HtmlNode): boolean =>
  childrenOf(node).some((child) => nameOf(child) === "TABLE" || holdsTable(child));
export const holdsLink = (node: HtmlNode): boolean =>
  childrenOf(node).some((child) => nameOf(child) === "A" || holdsLink(child));

/** The rows of a table with their cells, whatever groups them. */
export function rowsOf(table: HtmlNode): HtmlNode[][] {
  return childrenOf(table).flatMap((child) => {
    if (nameOf(child) === "TR") return [childrenOf(child).filter((cell) => /^T[DH]$/.test(nameOf(cell)))];
    return /^(?:TBODY|THEAD|TFOOT)$/.test(nameOf(child)) ? rowsOf(child) : [];
  });
}
