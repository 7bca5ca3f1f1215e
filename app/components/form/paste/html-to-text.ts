/** What no reader sees, and what Word writes about its own document. */
const skipped = new Set(["STYLE", "SCRIPT", "HEAD", "TITLE", "META", "LINK", "XML", "TEMPLATE", "IMG", "SVG"]);

const blocks = /^(?:P|DIV|H[1-6]|DL|DT|DD|BLOCKQUOTE|SECTION|ARTICLE|PRE|HR)$/;

const itemMark = "–";

/** Styles under another name: they are read, never applied, which the policy of the page would refuse. */
function withoutStyles(html: string): string {
  return html.replace(/<[^<>]*>/g, (tag) =>
    tag.replace(/^<(\/?)style\b/i, "<$1template").replace(/\sstyle=/gi, " data-style="),
  );
}

/** An item of a list as Word copies it: a paragraph that says its level, with its mark in a part that Word ignores. */
function wordLevelOf(element: Element): number {
  const [, level] = /mso-list:[^;]*level(\d)/.exec(element.getAttribute("data-style") ?? "") ?? [];
  return Number(level ?? 0);
}

const isWordMark = (element: Element) => /mso-list:\s*ignore/i.test(element.getAttribute("data-style") ?? "");

/** Numbers and letters of a list stay as they were; every other mark becomes a dash. */
function markOf(mark: string): string {
  const plain = mark.replace(/\s+/g, "");
  return /^[\p{L}\d]{1,5}[.)]$/u.test(plain) ? plain : itemMark;
}

const indent = (level: number) => "  ".repeat(Math.max(0, level - 1));

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, " ").trim();

function wordItem(element: Element, level: number): string {
  const mark = [...element.querySelectorAll("*")].find(isWordMark);
  const text = oneLine(childrenOf(element));
  return `\n${indent(level)}${mark ? `${markOf(mark.textContent)} ` : ""}${text}\n`;
}

function listItem(element: Element, mark = itemMark): string {
  const lines = childrenOf(element)
    .split("\n")
    .filter((line) => line.trim() !== "");
  return `${mark} ${lines.map((line, index) => (index === 0 ? line.trim() : `  ${line}`)).join("\n")}`;
}

/** The items of a list, a line each and more for what is nested in them. */
function listLines(list: Element): string {
  const first = Number(list.getAttribute("start") ?? 1);
  const numbered = list.tagName === "OL";
  const items = [...list.children].map((child, index) =>
    child.tagName === "LI"
      ? listItem(child, numbered ? `${String(first + index)}.` : itemMark)
      : elementText(child).replace(/^\n+|\n+$/g, ""),
  );
  return `\n\n${items.join("\n")}\n\n`;
}

/** The rows of a table, a line each with its cells. */
function tableLines({ rows }: HTMLTableElement): string {
  const lines = [...rows].map(({ cells }) => [...cells].map((cell) => oneLine(childrenOf(cell))).join(" | "));
  return `\n\n${lines.join("\n")}\n\n`;
}

function linkText(element: Element): string {
  const text = childrenOf(element);
  const address = element.getAttribute("href") ?? "";
  return /^https?:/i.test(address) && text.trim() !== "" && !address.includes(text.trim())
    ? `${text} (${address})`
    : text;
}

function elementText(element: Element): string {
  const name = element.tagName.toUpperCase();
  if (skipped.has(name) || isWordMark(element)) return "";
  if (name === "BR") return "\n";
  if (name === "LI") return `\n${listItem(element)}\n`;
  if (name === "UL" || name === "OL") return listLines(element);
  if (element instanceof HTMLTableElement) return tableLines(element);
  if (name === "A") return linkText(element);
  const level = wordLevelOf(element);
  if (level > 0) return wordItem(element, level);
  const text = childrenOf(element);
  return blocks.test(name) ? `\n\n${text.trim()}\n\n` : text;
}

function childrenOf(parent: Node): string {
  return [...parent.childNodes]
    .map((node) => {
      if (node instanceof Element) return elementText(node);
      return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? "").replace(/[ \t\r\n]+/g, " ") : "";
    })
    .join("");
}

/**
 * A formatted text from the clipboard as plain lines: paragraphs with an empty line between, an item of a list or a row of a
 * table a line, links with their address. In the browser alone: it reads the parsed document and runs nothing of it.
 */
export function htmlToText(html: string): string {
  const { body } = new DOMParser().parseFromString(withoutStyles(html), "text/html");
  return childrenOf(body)
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n (?=\S)/g, "\n")
    .replace(/(\n(?: {2})*(?:–|[\p{L}\d]{1,5}[.)]) [^\n]*)\n+(?=\n(?: {2})*(?:–|[\p{L}\d]{1,5}[.)]) )/gu, "$1")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
