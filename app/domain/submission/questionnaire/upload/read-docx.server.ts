import type { Archive } from "./open-archive.server";
import {
  nothingLeftOut,
  plainOf,
  type DocumentBlock,
  type DocumentParagraph,
  type ReadDocument,
  type Reading,
} from "./document";
import { textOfBlocks } from "~/language/text/read-blocks";
import { docxLists, type DocxLists } from "./docx-lists.server";
import { childOf, elementsOf, everyElement, readXml, type XmlElement } from "./read-xml.server";
import { noteInWords } from "~/language/text/structure/text-notes";
import { itemText, linkWords, markOfItem } from "~/language/text/structure/written-blocks";
import { UnreadableFile } from "./upload-faults";

const main = "word/document.xml";
const relations = "word/_rels/document.xml.rels";

/** The parts of a .docx that are read. */
export const docxParts = [
  main,
  relations,
  "word/numbering.xml",
  "word/footnotes.xml",
  "word/endnotes.xml",
  "word/comments.xml",
];

type Context = Reading & {
  links: ReadonlyMap<string, string>;
  lists: DocxLists;
  bookmarks: string[];
  notes: NotesOfDocx;
};

/** The words of the notes by kind and number, and those to which something leads. */
type NotesOfDocx = { words: Map<string, string>; led: Set<string> };

type Inline = { text: string; styled: boolean };

const isOn = (element: XmlElement | undefined) =>
  element !== undefined && !["false", "0", "none", "off"].includes(element.attributes["w:val"] ?? "");
const styles = ["w:b", "w:i", "w:u", "w:strike", "w:highlight"];

/** Text that is in no paragraph of the document: what is in a picture or a box. */
function leaveOutDrawing(drawing: XmlElement, context: Context): void {
  const boxes = everyElement(drawing, "w:txbxContent");
  if (boxes.length === 0) context.leftOut.images += 1;
  for (const box of boxes) context.outside.push(plainOf(blocksIn(box, context, null)));
}

const signs: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
};

function symbolOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes["w:char"] ?? "", 16);
  return Number.isInteger(code) && code > 0 && code < 0xf000 ? String.fromCodePoint(code) : "";
}

const noteReferences = new Map([
  ["w:footnoteReference", "w:footnote"],
  ["w:endnoteReference", "w:endnote"],
]);

const noteKey = (kind: string, { attributes }: XmlElement) => `${kind} ${attributes["w:id"] ?? ""}`;

/** The words of a note, where it is led to. */
function noteAt(reference: XmlElement, { words, led }: NotesOfDocx): string {
  const key = noteKey(noteReferences.get(reference.name) ?? "", reference);
  led.add(key);
  return noteInWords(words.get(key) ?? "");
}

function runText(run: XmlElement, context: Context): string {
  return elementsOf(run)
    .map((child) => {
      if (child.name === "w:t") return child.children.filter((node) => typeof node === "string").join("");
      if (child.name === "w:br") return child.attributes["w:type"] === undefined ? "\n" : "";
      if (child.name === "w:sym") return symbolOf(child);
      if (child.name === "w:drawing" || child.name === "w:pict" || child.name === "w:object") {
        leaveOutDrawing(child, context);
      }
      if (noteReferences.has(child.name)) return noteAt(child, context.notes);
      if (child.name === "mc:AlternateContent") return runText(childOf(child, "mc:Choice") ?? child, context);
      return signs[child.name] ?? "";
    })
    .join("");
}

const deleted = new Set(["w:del", "w:moveFrom"]);
const inserted = new Set(["w:ins", "w:moveTo"]);

/** What is in a paragraph: text that was inserted, without text that was deleted. */
function inlineOf(parent: XmlElement, context: Context): Inline {
  const found: Inline = { text: "", styled: false };
  const add = ({ text, styled }: Inline) => {
    found.text += text;
    found.styled ||= styled && text.trim() !== "";
  };
  for (const child of elementsOf(parent)) {
    if (child.name === "w:r") {
      const properties = childOf(child, "w:rPr");
      const styled = styles.some((name) => isOn(childOf(properties, name)));
      add({ text: runText(child, context), styled });
    } else if (child.name === "w:bookmarkStart") {
      context.bookmarks.push(child.attributes["w:name"] ?? "");
    } else if (deleted.has(child.name)) {
      context.leftOut.changes += 1;
    } else if (child.name === "w:hyperlink") {
      const { text } = inlineOf(child, context);
      add({ text: linkWords(text, context.links.get(child.attributes["r:id"] ?? "") ?? ""), styled: false });
    } else if (child.name !== "w:pPr" && child.name !== "w:sdtPr") {
      if (inserted.has(child.name)) context.leftOut.changes += 1;
      add(inlineOf(child, context));
    }
  }
  return found;
}

function paragraphOf(element: XmlElement, context: Context, tag: string | null): DocumentParagraph {
  const properties = childOf(element, "w:pPr");
  if (childOf(properties, "w:rPr", "w:del") || childOf(properties, "w:rPr", "w:ins")) context.leftOut.changes += 1;
  const { text, styled } = inlineOf(element, context);
  const list = text.trim() === "" ? null : context.lists.next(childOf(properties, "w:numPr"));
  const mark = list ? markOfItem(list.format, list.count, list.after) : "";
  const bookmarks = context.bookmarks.splice(0);
  return {
    kind: "paragraph",
    text: mark === "" ? text : itemText(mark, text.trim(), list?.level ?? 0),
    item: mark !== "",
    bookmarks,
    tag,
    styled,
  };
}

function tableOf(table: XmlElement, context: Context, tag: string | null): DocumentBlock {
  const rows = everyChild(table, "w:tr").map((row) =>
    everyChild(row, "w:tc").map((cell) => blocksIn(cell, context, tag)),
  );
  return { kind: "table", rows };
}

/** Children of a name, also within content controls around them. */
function everyChild(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === "w:sdt") return everyChild(childOf(child, "w:sdtContent") ?? child, name);
    return [];
  });
}

function blocksIn(parent: XmlElement, context: Context, tag: string | null): DocumentBlock[] {
  return elementsOf(parent).flatMap((child): DocumentBlock[] => {
    if (child.name === "w:p") return [paragraphOf(child, context, tag)];
    if (child.name === "w:tbl") return [tableOf(child, context, tag)];
    if (child.name === "w:bookmarkStart") context.bookmarks.push(child.attributes["w:name"] ?? "");
    if (child.name === "w:sdt") {
      const own = childOf(child, "w:sdtPr", "w:tag")?.attributes["w:val"] ?? tag;
      return blocksIn(childOf(child, "w:sdtContent") ?? child, context, own);
    }
    if (inserted.has(child.name) || child.name === "w:customXml") return blocksIn(child, context, tag);
    return [];
  });
}

function linksOf(part: Uint8Array | undefined): Map<string, string> {
  if (!part) return new Map();
  const all = everyElement(readXml(part), "Relationship");
  return new Map(all.map(({ attributes }) => [attributes["Id"] ?? "", attributes["Target"] ?? ""]));
}

/** Reads the notes of a document; those that only separate them have a type. */
function readNotes(part: Uint8Array | undefined, name: string, context: Context): void {
  if (!part) return;
  for (const note of everyElement(readXml(part), name).filter(({ attributes }) => !attributes["w:type"])) {
    const inNote = { ...context, bookmarks: [] };
    const text = textOfBlocks(blocksIn(note, inNote, null).filter((block) => block.kind === "paragraph")).trim();
    if (text !== "") context.notes.words.set(noteKey(name, note), text);
  }
}

function leaveOutUnled({ notes: { words, led }, leftOut, outside }: Context): void {
  for (const [key, text] of words) {
    if (led.has(key)) continue;
    leftOut.notes += 1;
    outside.push(text);
  }
}

/** Reads a .docx. @throws UnreadableFile */
export function readDocx({ parts }: Archive): ReadDocument {
  const document = parts.get(main);
  if (!document) throw new UnreadableFile("documentOtherType");
  const context: Context = {
    outside: [],
    leftOut: nothingLeftOut(),
    bookmarks: [],
    notes: { words: new Map(), led: new Set() },
    links: linksOf(parts.get(relations)),
    lists: docxLists(parts.get("word/numbering.xml")),
  };
  const body = childOf(readXml(document), "w:document", "w:body");
  if (!body) throw new UnreadableFile("documentBroken");
  readNotes(parts.get("word/footnotes.xml"), "w:footnote", context);
  readNotes(parts.get("word/endnotes.xml"), "w:endnote", context);
  const blocks = blocksIn(body, context, null);
  leaveOutUnled(context);
  const comments = parts.get("word/comments.xml");
  if (comments) context.leftOut.comments += everyElement(readXml(comments), "w:comment").length;
  return { blocks, outside: context.outside.filter((text) => text !== ""), leftOut: context.leftOut };
}
