/** What is read of a node of a parsed page; a node of the browser is one. */
export type HtmlNode = {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: ArrayLike<HtmlNode>;
  /** An element has it. */
  getAttribute?: (name: string) => string | null;
};

const textNode = 3;

export const childrenOf = (node: HtmlNode): HtmlNode[] => Array.from(node.childNodes);
export const nameOf = ({ nodeName }: HtmlNode): string => nodeName.toUpperCase();
export const attributeOf = (node: HtmlNode, name: string): string => node.getAttribute?.(name) ?? "";

/** The styles of an element: a page that was parsed to be read has them under another name, so that none is applied. */
export const styleOf = (node: HtmlNode): string => attributeOf(node, "data-style");

/** The words of a text node, in which white space is one space; null for any other node. */
export function wordsOf({ nodeType, nodeValue }: HtmlNode): string | null {
  return nodeType === textNode ? (nodeValue ?? "").replace(/[ \t\r\n]+/g, " ") : null;
}

export function textWithin(node: HtmlNode): string {
  return wordsOf(node) ?? childrenOf(node).map(textWithin).join("");
}

/** Every node below one, in the order of the page. */
export function everyNode(node: HtmlNode): HtmlNode[] {
  const found: HtmlNode[] = [];
  const waiting = childrenOf(node).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    waiting.push(...childrenOf(next).reverse());
  }
  return found;
}
