import { textOfBlocks, type ReadBlock } from "~/language/text/read-blocks";
import { dash } from "~/language/text/structure/item-mark";
import { linkWords, markOfItem } from "~/language/text/structure/written-blocks";
import { attributeOf, childrenOf, nameOf, textWithin, wordsOf, type HtmlNode } from "./html-node";
import { isPicture, markingsOf, nothingLeftOut, type LeftOut } from "./left-out";
import {
  blocks,
  formatOf,
  holdsLink,
  holdsTable,
  isComment,
  isCommentReference,
  isHidden,
  isWordMark,
  numberOf,
  oneLine,
  plainMark,
  raised,
  rowsOf,
  skipped,
  wordLevelOf,
  wordMark,
} from "./page-elements";
import { notesOf, type PageNotes } from "./pasted-notes";

/** `text` is the run of the text, `notes` the lines of its notes; `hasBlocks`: more than words of one line. */
export type PastedText = { text: string; notes: string[]; leftOut: LeftOut; hasBlocks: boolean };

/** Where words are: in which item, how deep in lists, and how its list is numbered. */
type Place = {
  item: { mark: string | null; level: number } | null;
  depth: number;
  wide: boolean;
  /** They are the words of a link. */ linked: boolean;
};

/** Goes through a page in its order and writes its blocks as a text has them. */
class Reading {
  readonly found: ReadBlock[] = [];
  readonly leftOut = nothingLeftOut();
  private words = "";
  private isPlain = true;

  constructor(private readonly notes: PageNotes) {}

  get hasBlocks(): boolean {
    return !this.isPlain || this.found.length > 1;
  }

  /** Ends a paragraph: two line ends in it end one too. An item has its mark before its first words alone. */
  private close({ item }: Place): void {
    const text = this.words
      .split("\n")
      .map((line) => line.trim())
      .join("\n");
    this.words = "";
    for (const each of text.split(/\n{2,}/).filter((part) => part.trim() !== "")) {
      if (!item) {
        this.found.push({ kind: "paragraph", text: each.trim(), item: false });
        continue;
      }
      const indent = "  ".repeat(item.level);
      const lines = each.trim().split("\n");
      const [first = "", ...rest] = item.mark === null ? ["", ...lines] : lines;
      const head = item.mark === null ? [] : [`${indent}${item.mark} ${first}`];
      this.found.push({
        kind: "paragraph",
        text: [...head, ...rest.map((line) => `${indent}  ${line}`)].join("\n"),
        item: true,
      });
      item.mark = null;
      this.isPlain = false;
    }
  }

  private inBlock(element: HtmlNode, place: Place, around: Place): void {
    this.close(around);
    this.readAll(element, place);
    this.close(place);
  }

  private list(list: HtmlNode, place: Place): void {
    this.close(place);
    const numbered = nameOf(list) === "OL";
    let count = numberOf(list, "start", 1) - 1;
    for (const child of childrenOf(list)) {
      if (nameOf(child) !== "LI") {
        this.read(child, { ...place, depth: place.depth + 1 });
        continue;
      }
      count = numberOf(child, "value", count + 1);
      if (this.notes.elements.has(child)) continue;
      const said = numberOf(child, "aria-level", numberOf(child, "data-aria-level", wordLevelOf(child)));
      const level = said > 0 ? said - 1 : place.depth;
      const mark = numbered ? markOfItem(formatOf(list), count, ".") : dash;
      const inItem = { ...place, item: { mark, level }, depth: level + 1 };
      this.inBlock(child, inItem, place);
    }
    this.close(place);
  }

  /** A table with one cell, or with another in it, only frames what is there. */
  private table(table: HtmlNode, place: Place): void {
    const rows = rowsOf(table);
    const cells = rows.flat();
    this.close(place);
    if (cells.length <= 1 || cells.some((cell) => holdsTable(cell))) {
      for (const cell of cells) this.inBlock(cell, place, place);
      return;
    }
    this.leftOut.tables += 1;
    this.isPlain = false;
    this.found.push({ kind: "table", rows: rows.map((row) => row.map((cell) => this.cellText(cell))) });
  }

  /** The text of a cell in one line. */
  private cellText(cell: HtmlNode): string {
    const inner = new Reading(this.notes);
    const text = oneLine(inner.textOf(cell));
    this.add(inner.leftOut);
    return text;
  }

  /** The text of an element apart from what is around it. */
  textOf(element: HtmlNode): string {
    const place = { item: null, depth: 0, wide: false, linked: false };
    this.readAll(element, place);
    this.close(place);
    return textOfBlocks(this.found);
  }

  private add({ marked, ...counts }: LeftOut): void {
    const { leftOut } = this;
    leftOut.images += counts.images;
    leftOut.tables += counts.tables;
    leftOut.comments += counts.comments;
    leftOut.deleted += counts.deleted;
    leftOut.notes += counts.notes;
    leftOut.marked = [...new Set([...leftOut.marked, ...marked])];
  }

  private link(element: HtmlNode, place: Place): void {
    const number = this.notes.numbers.get(element);
    if (number !== undefined) {
      this.words += `[${String(number)}]`;
      this.isPlain = false;
      return;
    }
    if (this.notes.back.has(element)) return;
    if (this.notes.missing.has(element)) {
      this.leftOut.notes += 1;
      return;
    }
    const before = this.words.length;
    this.readAll(element, { ...place, linked: true });
    const said = this.words.slice(before);
    const address = attributeOf(element, "href");
    if (this.words.length < before || said.includes("\n") || said.trim() === "") return;
    const end = said.slice(said.trimEnd().length);
    const linked = linkWords(said.trimEnd(), address);
    if (linked !== said.trimEnd()) this.isPlain = false;
    this.words = `${this.words.slice(0, before)}${linked}${end}`;
  }

  /** What is left out, which is counted; false for what is read. */
  private leaveOut(element: HtmlNode): boolean {
    const name = nameOf(element);
    if (skipped.has(name) || isHidden(element) || isWordMark(element) || isComment(element)) return true;
    if (this.notes.elements.has(element)) return true;
    if (isCommentReference(element)) {
      this.leftOut.comments += 1;
      return true;
    }
    if (name === "DEL") {
      this.leftOut.deleted += 1;
      return true;
    }
    if (name.startsWith("V:") || isPicture(element)) {
      if (isPicture(element)) this.leftOut.images += 1;
      return true;
    }
    return false;
  }

  private inline(element: HtmlNode, place: Place): void {
    const name = nameOf(element);
    const text = textWithin(element);
    for (const marking of markingsOf(element)) {
      const isOfLink = marking === "underlined" && place.linked;
      if (!isOfLink && !this.leftOut.marked.includes(marking)) this.leftOut.marked.push(marking);
    }
    if (name === "A") this.link(element, place);
    else if (name === "SUP" && /^\d{1,3}$/.test(text.trim()) && !holdsLink(element)) {
      this.words += raised(text.trim());
    } else this.readAll(element, place);
  }

  private readAll(parent: HtmlNode, place: Place): void {
    for (const child of childrenOf(parent)) this.read(child, place);
  }

  private write(words: string): void {
    const begins = this.words === "" || /[\s]$/.test(this.words.slice(-1));
    this.words += begins ? words.replace(/^ /, "") : words;
  }

  read(node: HtmlNode, place: Place): void {
    const words = wordsOf(node);
    if (words !== null) {
      if (place.wide) this.words += node.nodeValue ?? "";
      else this.write(words);
      return;
    }
    if (this.leaveOut(node)) return;
    const name = nameOf(node);
    if (name === "BR") this.words += "\n";
    else if (name === "UL" || name === "OL") this.list(node, place);
    else if (name === "TABLE") this.table(node, place);
    else if (wordLevelOf(node) > 0 && name !== "LI") this.wordItem(node, place);
    else if (name === "LI") this.inBlock(node, { ...place, item: { mark: dash, level: place.depth } }, place);
    else if (blocks.test(name)) this.inBlock(node, { ...place, wide: place.wide || name === "PRE" }, place);
    else this.inline(node, place);
  }

  private wordItem(element: HtmlNode, place: Place): void {
    const mark = plainMark(wordMark(element) ?? "");
    this.inBlock(element, { ...place, item: { mark, level: wordLevelOf(element) - 1 } }, place);
  }
}

/**
 * A formatted text from the clipboard in the form of docs/form-of-a-text.md. `taken` is the highest number of a note that
 * the text in the field has.
 */
export function htmlToText(root: HtmlNode, taken = 0): PastedText {
  const notes = notesOf(root, taken);
  const reading = new Reading(notes);
  const text = reading.textOf(root);
  const lines = [...notes.elements].map(([element, number]) => {
    const inner = new Reading({ ...notes, elements: new Map() });
    const words = oneLine(inner.textOf(element)).replace(/^(?:\^|↑)\s*/, "");
    return words === "" ? [] : [`[${String(number)}] ${words}`];
  });
  return { text, notes: lines.flat(), leftOut: reading.leftOut, hasBlocks: reading.hasBlocks };
}
