import { grammarOf } from "~/language/grammar/grammar";
import type { ChoiceOption } from "./settings";
import type { FormBlock, WordContext } from "./file-forms";
import { type ReadBlock, sameWords, textOfBlocks } from "~/language/text/read-blocks";

/** A box, empty or marked, or what people write in its place. */
const box = /^\s*(?:(☐|□|\[\s*\]|_+)|(☒|☑|☓|✓|✔|✗|✘|■|\[\s*[xXхХvV✓]\s*\]|[xXхХ](?=\s)))\s*/u;

/** The box at the beginning of a line: how many characters it takes, and whether it is marked; null where there is none. */
export function boxOf(line: string): { length: number; marked: boolean } | null {
  const found = box.exec(line);
  return found && { length: found[0].length, marked: found[2] !== undefined };
}

/** Options to mark, and where the question takes one, a frame for a comment below them. */
export function optionBlocks(
  { options, chosen, comment }: { options: readonly ChoiceOption[]; chosen: readonly string[]; comment: string | null },
  { t }: WordContext,
): FormBlock[] {
  const boxes = options.map(({ key, label }): FormBlock => ({ kind: "option", label, chosen: chosen.includes(key) }));
  if (comment === null) return boxes;
  return [...boxes, { kind: "label", text: t("respond:kinds.comment") }, { kind: "text", text: comment, lines: 2 }];
}

type Asked = { options: readonly ChoiceOption[]; several: boolean; takesComment: boolean };
export type MarkedOptions = { chosen: string[]; comment: string; notPlaced: string[] };

/** What a line above the comment is: an option, marked or not, or with its box deleted; and what else it says. */
type Line = { key: string | null; box: "marked" | "empty" | "deleted"; rest: string };

const continues = /^[\p{L}\p{N}]/u;

/** The option with whose words a line begins; the longest where there are several. */
function optionIn(words: string, options: readonly ChoiceOption[]): { key: string; rest: string } | null {
  const begun = options
    .map(({ key, label }) => ({ key, label: sameWords(label) }))
    .filter(({ label }) => label !== "" && words.toLowerCase().startsWith(label.toLowerCase()))
    .map(({ key, label }) => ({ key, rest: words.slice(label.length) }))
    .filter(({ rest }) => !continues.test(rest))
    .sort((one, other) => one.rest.length - other.rest.length);
  return begun[0] ?? null;
}

function readLine(line: string, { options }: Asked): Line {
  const [signs = "", , mark] = box.exec(line) ?? [];
  const found = optionIn(sameWords(line.slice(signs.length)), options);
  if (signs === "") {
    return found?.rest === ""
      ? { key: found.key, box: "deleted", rest: "" }
      : { key: null, box: "deleted", rest: line };
  }
  if (!found)
    return { key: null, box: "deleted", rest: line.trim() === signs.trim() && mark === undefined ? "" : line };
  return {
    key: found.key,
    box: mark === undefined ? "empty" : "marked",
    rest: found.rest.replace(/^[\s,;:.–—-]+/, ""),
  };
}

const paragraph = (text: string): ReadBlock => ({ kind: "paragraph", text, item: false });

/** The lines above the comment, one option or other words in each. */
function linesOf(block: ReadBlock): string[] {
  if (block.kind === "paragraph") return block.text.split("\n");
  return block.rows.flat().flatMap((cell) => cell.split("\n"));
}

/** The options that are marked; where a single one is left without its box, all others deleted, it. */
function markedIn(lines: readonly Line[]): string[] {
  const known = lines.filter(({ key }) => key !== null);
  const left = known.length === 1 ? known : known.filter((line) => line.box === "marked");
  return [...new Set(left.flatMap((line) => (line.box === "empty" ? [] : (line.key ?? []))))];
}

/**
 * Options that are marked, by their words in any language. What else is written is the comment; where the question takes
 * none, it is not placed. Of several marked where one may be chosen, none is taken.
 */
export function readMarkedOptions(
  blocks: readonly ReadBlock[],
  asked: Asked,
  contexts: readonly WordContext[],
): MarkedOptions {
  const labels = new Set(contexts.map(({ t }) => sameWords(t("respond:kinds.comment"))));
  const at = blocks.findIndex((block) => block.kind === "paragraph" && labels.has(sameWords(block.text)));
  const [above, below] = at < 0 ? [blocks, []] : [blocks.slice(0, at), blocks.slice(at + 1)];
  const lines = above.flatMap(linesOf).map((line) => readLine(line, asked));
  const marked = markedIn(lines);
  const rest = lines.map((line) => line.rest).filter((words) => words.trim() !== "");
  const written = textOfBlocks([...rest.map(paragraph), ...below]).trim();
  const tooMany = !asked.several && marked.length > 1;
  const labelOf = (key: string | null) => asked.options.find((option) => option.key === key)?.label ?? "";
  const bare = lines.filter(({ key, box: at }) => key !== null && at === "deleted" && !marked.includes(key));
  return {
    chosen: tooMany ? [] : marked,
    comment: asked.takesComment ? written : "",
    notPlaced: [
      ...(tooMany ? [marked.map((key) => `☒ ${labelOf(key)}`).join("\n")] : []),
      ...bare.map(({ key }) => labelOf(key)),
      ...(asked.takesComment || written === "" ? [] : [written]),
    ],
  };
}

/** "Yes" and "no" in a language. */
export function yesNoOptions({ language }: WordContext): ChoiceOption[] {
  const { yes, no } = grammarOf(language).answerWords;
  return [
    { key: "yes", label: yes },
    { key: "no", label: no },
  ];
}
