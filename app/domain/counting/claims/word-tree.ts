import type { Pattern } from "~/language/grammar/claims/claim-forms";
import type { Token } from "./tokens";

type Node<Value> = {
  readonly words: Map<string, Node<Value>>;
  /** Words with an open beginning or end. */
  readonly open: { readonly fits: (word: string) => boolean; readonly text: string; readonly node: Node<Value> }[];
  values: Value[];
};

export type Found<Value> = { readonly end: number; readonly value: Value };

/** Counts the words that trees are asked for, so that a test can hold the work against the length of the text. */
export const work = { steps: 0 };

const element = /\(([^)]*)\)(\?)?|([^\s()]+?)(\?)?(?=\s|$)/gu;

/** Every row of words that a pattern describes. */
function rowsOf(pattern: Pattern): string[][] {
  let rows: string[][] = [[]];
  for (const [, group, groupOptional, word = "", wordOptional] of pattern.matchAll(element)) {
    const choices = (group ?? word).split("|").map((choice) => choice.split(" ").filter(Boolean));
    if (groupOptional ?? wordOptional) choices.push([]);
    rows = rows.flatMap((row) => choices.map((choice) => [...row, ...choice]));
  }
  return rows.filter((row) => row.length > 0);
}

const emptyNode = <Value>(): Node<Value> => ({ words: new Map(), open: [], values: [] });

function fitting(text: string): (word: string) => boolean {
  const fixed = text.replaceAll("*", "");
  return text.startsWith("*") ? (word) => word.endsWith(fixed) : (word) => word.startsWith(fixed);
}

function childOf<Value>(node: Node<Value>, text: string): Node<Value> {
  const known = text.includes("*") ? node.open.find((edge) => edge.text === text)?.node : node.words.get(text);
  if (known) return known;
  const made = emptyNode<Value>();
  if (text.includes("*")) node.open.push({ text, fits: fitting(text), node: made });
  else node.words.set(text, made);
  return made;
}

/** Patterns as one tree, so that a text is read once for all of them. */
export class WordTree<Value> {
  readonly #root = emptyNode<Value>();

  constructor(entries: Iterable<readonly [Pattern, Value]>) {
    for (const [pattern, value] of entries) {
      for (const row of rowsOf(pattern)) {
        const last = row.reduce((node, word) => childOf(node, word), this.#root);
        last.values.push(value);
      }
    }
  }

  /** Everything that begins at a token; `end` is exclusive. */
  from(tokens: readonly Token[], at: number): Found<Value>[] {
    const found: Found<Value>[] = [];
    let nodes = [this.#root];
    for (let index = at; nodes.length > 0 && index < tokens.length; index++) {
      const word = tokens[index]?.word ?? "";
      nodes = nodes.flatMap((node) => this.#next(node, word));
      for (const node of nodes) for (const value of node.values) found.push({ end: index + 1, value });
    }
    return found;
  }

  #next(node: Node<Value>, word: string): Node<Value>[] {
    work.steps += 1 + node.open.length;
    const exact = node.words.get(word);
    const open = node.open.filter(({ fits }) => fits(word)).map((edge) => edge.node);
    return exact ? [exact, ...open] : open;
  }

  /** The longest that begins at a token. */
  longest(tokens: readonly Token[], at: number): Found<Value> | undefined {
    return this.from(tokens, at).reduce<Found<Value> | undefined>(
      (best, next) => (best && best.end >= next.end ? best : next),
      undefined,
    );
  }

  /** Whether one of the patterns ends right before a token; looks back a few words. */
  endsAt(tokens: readonly Token[], end: number): boolean {
    for (let start = end - 1; start >= Math.max(0, end - 6); start--) {
      if (this.from(tokens, start).some((found) => found.end === end)) return true;
    }
    return false;
  }
}

/** A tree that only says whether something is there. */
export function treeOf(patterns: readonly Pattern[]): WordTree<true> {
  return new WordTree(patterns.map((pattern) => [pattern, true] as const));
}
