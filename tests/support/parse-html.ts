import type { HtmlNode } from "~/components/form/paste/html-node";

type Element = HtmlNode & { attributes: Map<string, string>; children: HtmlNode[] };

const empty = new Set(["BR", "HR", "IMG", "META", "LINK", "INPUT", "COL", "BASE", "WBR", "!DOCTYPE"]);
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: "\u00a0",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  rsquo: "’",
};

function decoded(text: string): string {
  return text.replace(/&(#x?)?([\da-z]+);/gi, (whole, number: string | undefined, name: string) => {
    if (number) return String.fromCodePoint(Number.parseInt(name, number === "#" ? 10 : 16));
    return entities[name] ?? whole;
  });
}

function element(name: string, attributes = new Map<string, string>()): Element {
  const children: HtmlNode[] = [];
  return {
    nodeType: 1,
    nodeName: name,
    nodeValue: null,
    children,
    childNodes: children,
    attributes,
    getAttribute: (key) => attributes.get(key) ?? null,
  };
}

function attributesOf(tag: string): Map<string, string> {
  const found = [...tag.matchAll(/\s([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)];
  return new Map(
    found.map(([, name = "", double, single, bare]) => [
      name.toLowerCase() === "style" ? "data-style" : name.toLowerCase(),
      decoded(double ?? single ?? bare ?? ""),
    ]),
  );
}

/** What an element ends that was not closed. */
const ends: Readonly<Record<string, readonly string[]>> = {
  LI: ["LI", "P"],
  P: ["P"],
  TD: ["TD", "TH", "P"],
  TR: ["TR", "TD", "TH", "P"],
};
const walls = new Set(["UL", "OL", "TABLE", "BODY"]);

function openFor(name: string, open: Element[]): void {
  const ended = ends[name] ?? [];
  for (let at = open.length - 1; at > 0; at -= 1) {
    const each = open[at]?.nodeName ?? "";
    if (ended.includes(each)) open.length = at;
    else if (walls.has(each) || each === "LI" || each === "TD" || each === "DIV") break;
  }
}

/**
 * What a browser makes of the HTML on the clipboard, as far as the samples need it: the journey in the browser proves
 * that it makes the same of them.
 */
export function parseHtml(html: string): HtmlNode {
  const body = element("BODY");
  const open = [body];
  const last = () => open.at(-1) ?? body;
  const source = html.replace(/<(style|script|title|xml)\b[\s\S]*?<\/\1\s*>/gi, "");
  for (const [token] of source.matchAll(/<!--[\s\S]*?-->|<!\[[^>]*>|<[^<>]*>|[^<]+/g)) {
    if (token.startsWith("<!") || token.startsWith("<?")) continue;
    if (!token.startsWith("<")) {
      last().children.push({ nodeType: 3, nodeName: "#text", nodeValue: decoded(token), childNodes: [] });
      continue;
    }
    const [, closing = "", name = ""] = /^<(\/?)\s*([^\s>/]+)/.exec(token) ?? [];
    const upper = name.toUpperCase();
    if (["HTML", "HEAD", "BODY"].includes(upper)) continue;
    if (closing) {
      const at = open.map(({ nodeName }) => nodeName).lastIndexOf(upper);
      if (at > 0) open.length = at;
      continue;
    }
    openFor(upper, open);
    const found = element(upper, attributesOf(token));
    last().children.push(found);
    if (!empty.has(upper) && !token.endsWith("/>")) open.push(found);
  }
  return body;
}
