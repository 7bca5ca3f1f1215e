/** A paragraph or a table of a document that was read. `item`: of a list, whose mark its text begins with. */
export type ReadBlock = { kind: "paragraph"; text: string; item: boolean } | { kind: "table"; rows: string[][] };

/** A paragraph ends with a blank line, an item of a list or a row of a table with its line. */
function joined(before: ReadBlock, after: ReadBlock): string {
  const both = before.kind === "paragraph" && after.kind === "paragraph" && before.item && after.item;
  return both ? "\n" : "\n\n";
}

/** The rows of a table as lines, as a text that is pasted has them. */
function lineOf(row: readonly string[]): string {
  return row.map((cell) => cell.replace(/\s*\n\s*/g, " ").trim()).join(" | ");
}

function textOf(block: ReadBlock): string {
  return block.kind === "paragraph" ? block.text : block.rows.map(lineOf).join("\n");
}

/** What was found as one text, in the form in which answers are stored: the opposite of `wordParagraphs`. */
export function textOfBlocks(blocks: readonly ReadBlock[]): string {
  return blocks.reduce((text, block, index) => {
    const before = blocks[index - 1];
    return before ? text + joined(before, block) + textOf(block) : textOf(block);
  }, "");
}

/** The paragraphs of a stored text, each with the line ends that are in it. */
export function wordParagraphs(text: string): string[] {
  return text.split("\n\n");
}

/** Words as they are compared: whatever spaces a word processor put between them. */
export function sameWords(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim()
    .normalize("NFC");
}
