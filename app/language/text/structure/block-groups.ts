import type { TextBlock } from "./text-blocks";

export type Paragraph = Extract<TextBlock, { kind: "paragraph" }>;
export type Item = Extract<TextBlock, { kind: "item" }>;
export type Note = Extract<TextBlock, { kind: "note" }>;

/** A list with its items in order, each with the lists that are in it. */
export type List = { numbered: boolean; items: { block: Item; lists: List[] }[] };

export type Group =
  { kind: "paragraph"; block: Paragraph } | { kind: "list"; list: List } | { kind: "notes"; notes: Note[] };

/** The lists of items that follow each other: a new one begins where dashes become numbers, or the other way round. */
function listsOf(items: readonly Item[]): List[] {
  const lists: List[] = [];
  const open: List[] = [];
  for (const block of items) {
    open.length = Math.min(open.length, block.level + 1);
    const parent = open[block.level - 1]?.items.at(-1);
    const current = open[block.level];
    if (current?.numbered === block.numbered) {
      current.items.push({ block, lists: [] });
      continue;
    }
    const list: List = { numbered: block.numbered, items: [{ block, lists: [] }] };
    (parent?.lists ?? lists).push(list);
    open[block.level] = list;
  }
  return lists;
}

/** Items or notes that follow each other, and each paragraph by itself. */
function runsOf(blocks: readonly TextBlock[]): TextBlock[][] {
  const runs: TextBlock[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run && block.kind !== "paragraph" && run[0]?.kind === block.kind) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** The blocks of a text as they are set: items in their lists, notes together. */
export function groupBlocks(blocks: readonly TextBlock[]): Group[] {
  return runsOf(blocks).flatMap((run): Group[] => {
    const [block] = run;
    if (block?.kind === "paragraph") return [{ kind: "paragraph", block }];
    const notes = run.flatMap((one) => (one.kind === "note" ? [one] : []));
    if (notes.length > 0) return [{ kind: "notes", notes }];
    return listsOf(run.flatMap((one) => (one.kind === "item" ? [one] : []))).map((list) => ({ kind: "list", list }));
  });
}
