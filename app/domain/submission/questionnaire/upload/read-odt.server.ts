import type { Archive } from "./open-archive.server";
import { nothingLeftOut, plainOf, type DocumentBlock, type ReadDocument, type Reading } from "./document";
import { odtStyles, type OdtStyles } from "./odt-styles.server";
import { childOf, elementsOf, readXml, type XmlElement } from "./read-xml.server";
import { noteInWords } from "~/language/text/structure/text-notes";
import { itemText, linkWords, markOfItem } from "~/language/text/structure/written-blocks";
import { UnreadableFile } from "./upload-faults";

const main = "content.xml";

/** The parts of an .odt that are read. */
export const odtParts = [main, "styles.xml", "mimetype", "META-INF/manifest.xml"];

type Context = Reading & { styles: OdtStyles; bookmarks: string[] };
type Inline = { text: string; styled: boolean };

/** Spaces and ends of lines between words are one space each; more have elements of their own. */
const collapsed = (text: string) => text.replace(/[ \t\r\n]+/g, " ");

const signs: Readonly<Record<string, string>> = { "text:tab": "\t", "text:line-break": "\n" };

/** Elements whose words are no part of the paragraph in which they are. */
function leaveOut(element: XmlElement, context: Context): boolean {
  const { leftOut, outside } = context;
  if (element.name === "office:annotation") leftOut.comments += 1;
  else if (element.name === "draw:frame" || element.name.startsWith("draw:")) {
    const box = childOf(element, "draw:text-box") ?? (element.name === "draw:frame" ? undefined : element);
    const words = box ? plainOf(blocksIn(box, context)) : "";
    if (words === "") leftOut.images += 1;
    else outside.push(words);
  } else return element.name === "office:annotation-end";
  return true;
}

/** The words of a note, where it is led to. */
function noteOf(note: XmlElement, context: Context): string {
  const inNote = { ...context, bookmarks: [] };
  return noteInWords(plainOf(blocksIn(childOf(note, "text:note-body") ?? note, inNote)));
}

function childText(element: XmlElement, context: Context): Inline {
  const { name, attributes } = element;
  if (name === "text:note") return { text: noteOf(element, context), styled: false };
  if (leaveOut(element, context)) return { text: "", styled: false };
  if (name === "text:s") {
    const count = Math.min(1000, Number(attributes["text:c"] ?? 1) || 1);
    return { text: " ".repeat(count), styled: false };
  }
  if (name === "text:bookmark-start" || name === "text:bookmark") context.bookmarks.push(attributes["text:name"] ?? "");
  const { text, styled } = inlineOf(element, context);
  if (name === "text:a") return { text: linkWords(text, attributes["xlink:href"] ?? ""), styled };
  const own = name === "text:span" && context.styles.isStyled(attributes["text:style-name"] ?? "");
  return { text: signs[name] ?? text, styled: styled || (own && text.trim() !== "") };
}

function inlineOf(parent: XmlElement, context: Context): Inline {
  return parent.children
    .map((child) => (typeof child === "string" ? { text: collapsed(child), styled: false } : childText(child, context)))
    .reduce((all, one) => ({ text: all.text + one.text, styled: all.styled || one.styled }), {
      text: "",
      styled: false,
    });
}

/** The mark of a paragraph in a list, and how deep it is; null where it has none. */
type Item = { mark: string | null; level: number };
const noItem: Item = { mark: null, level: 0 };

/** The spaces with which a paragraph begins and ends in the file are not of its text; those typed are elements. */
function paragraphOf(element: XmlElement, context: Context, { mark, level }: Item = noItem): DocumentBlock {
  const { text, styled } = inlineOf(element, context);
  const item = mark !== null && mark !== "" && text.trim() !== "";
  return {
    kind: "paragraph",
    text: item ? itemText(mark, text.trim(), level) : text,
    item,
    bookmarks: context.bookmarks.splice(0),
    tag: null,
    styled,
  };
}

type List = { style: string; level: number };

function listOf(list: XmlElement, context: Context, outer: List): DocumentBlock[] {
  const style = list.attributes["text:style-name"] ?? outer.style;
  const { level } = outer;
  const { format, after } = context.styles.levelOf(style, level + 1);
  let count = 0;
  return elementsOf(list).flatMap((item) => {
    const numbered = item.name === "text:list-item";
    if (numbered) count += 1;
    let mark: string | null = numbered ? markOfItem(format, count, after) : null;
    return elementsOf(item).flatMap((child): DocumentBlock[] => {
      if (child.name === "text:list") return listOf(child, context, { style, level: level + 1 });
      if (child.name !== "text:p" && child.name !== "text:h") return blocksOf(child, context);
      const block = paragraphOf(child, context, { mark, level });
      mark = null;
      return [block];
    });
  });
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === "table:table-row") return [child];
    return ["table:table-header-rows", "table:table-rows", "table:table-row-group"].includes(child.name)
      ? rowsOf(child)
      : [];
  });
}

function blocksOf(element: XmlElement, context: Context): DocumentBlock[] {
  const { name } = element;
  if (name === "text:p" || name === "text:h") return [paragraphOf(element, context)];
  if (name === "text:list") return listOf(element, context, { style: "", level: 0 });
  if (name === "table:table") {
    const cellsOf = (row: XmlElement) => elementsOf(row).filter((cell) => cell.name === "table:table-cell");
    return [{ kind: "table", rows: rowsOf(element).map((row) => cellsOf(row).map((cell) => blocksIn(cell, context))) }];
  }
  if (name === "text:tracked-changes") {
    context.leftOut.changes += elementsOf(element).filter((child) => child.name === "text:changed-region").length;
    return [];
  }
  if (name === "text:bookmark" || name === "text:bookmark-start") {
    context.bookmarks.push(element.attributes["text:name"] ?? "");
    return [];
  }
  if (leaveOut(element, context)) return [];
  return blocksIn(element, context);
}

function blocksIn(parent: XmlElement, context: Context): DocumentBlock[] {
  return elementsOf(parent).flatMap((child) => blocksOf(child, context));
}

/** Reads an .odt. @throws UnreadableFile */
export function readOdt({ parts }: Archive): ReadDocument {
  const content = parts.get(main);
  if (!content) throw new UnreadableFile("documentOtherType");
  const root = readXml(content);
  const body = childOf(root, "office:document-content", "office:body", "office:text");
  if (!body) throw new UnreadableFile("documentOtherType");
  const styles = odtStyles([root, ...[parts.get("styles.xml")].flatMap((part) => (part ? [readXml(part)] : []))]);
  const context: Context = { outside: [], leftOut: nothingLeftOut(), bookmarks: [], styles };
  const blocks = blocksIn(body, context);
  return { blocks, outside: context.outside.filter((text) => text !== ""), leftOut: context.leftOut };
}
