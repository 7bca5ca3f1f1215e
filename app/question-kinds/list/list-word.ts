import { settingsFor } from "~/question-kinds/settings";
import type { WordContext, WordForm } from "~/question-kinds/file-forms";
import { type ReadBlock, sameWords, textOfBlocks } from "~/language/text/read-blocks";
import { detailHints, readDetails, writeDetails } from "./details-word";
import { emptyEntry, entriesOf, isBlank, mostEntries, typedEntries, type Entry } from "./list-value";

/** The column of what is asked beside title, text and objectives: a label and its words in each line. */
const moreOf = ({ t }: WordContext) => t("respond:kinds.list.more");

const settingsIn = ({ settings }: WordContext) => settingsFor("list", settings);
const headOf = ({ t }: WordContext) => [
  t("respond:kinds.list.title"),
  t("respond:kinds.list.text"),
  t("respond:kinds.list.objectives"),
];

/** Rows that are empty in the table of a list that is begun, and of one that is not. */
const spare = { begun: 1, empty: 3 };

type Table = Extract<ReadBlock, { kind: "table" }>;

type Contexts = readonly WordContext[];

function isHead(row: readonly string[], contexts: Contexts): boolean {
  return contexts.some((asked) =>
    headOf(asked).every((label, index) => sameWords(row[index] ?? "") === sameWords(label)),
  );
}

const isEmptyRow = (row: readonly string[]) => row.every((cell) => cell.trim() === "");

/** The numbers that a cell names; null where it says something else. */
function objectivesIn(cell: string): number[] | null {
  if (!/^[\s\d,;.]*$/.test(cell)) return null;
  return (cell.match(/\d+/g) ?? []).map(Number);
}

type Row = { entry: Entry; notPlaced: string[] };

function readRow([title = "", text = "", named = "", about = "", ...more]: readonly string[], contexts: Contexts): Row {
  const objectives = objectivesIn(named);
  const { details, notPlaced } = readDetails(about, contexts);
  const main = { title: title.replace(/\s*\n\s*/g, " ").trim(), text: text.trim(), objectives: objectives ?? [] };
  const entry = { ...main, ...details };
  const extra = [...(objectives === null ? [named] : []), ...notPlaced, ...more].filter((cell) => cell.trim() !== "");
  const alone = isBlank(entry) && entry.objectives.length > 0 ? [named] : [];
  return { entry, notPlaced: [...extra, ...alone] };
}

/** A table with a row for each entry. */
export const listWord: WordForm = {
  readsTables: true,
  hints: (asked) => [
    asked.t("questionnaire:kinds.list", { count: settingsIn(asked).most }),
    asked.t("questionnaire:kinds.objectives"),
    ...detailHints(asked),
  ],
  write: (content, asked) => {
    const { most, details } = settingsIn(asked);
    const more = (entry: Entry) => (details.length > 0 ? [writeDetails(entry, asked)] : []);
    const rowOf = (entry: Entry) => [entry.title, entry.text, entry.objectives.join(", "), ...more(entry)];
    const rows = entriesOf(content).map(rowOf);
    const empty = Math.min(rows.length === 0 ? spare.empty : spare.begun, Math.max(0, most - rows.length));
    const blank = Array.from({ length: empty }, () => rowOf(emptyEntry));
    const table = { kind: "table" as const, rows: [...rows, ...blank] };
    return details.length > 0
      ? [{ ...table, head: [...headOf(asked), moreOf(asked)], widths: [0.2, 0.37, 0.13, 0.3] }]
      : [{ ...table, head: headOf(asked), widths: [0.3, 0.52, 0.18] }];
  },
  read: (blocks, contexts) => {
    const tables = blocks.filter((block): block is Table => block.kind === "table");
    const beside = textOfBlocks(blocks.filter((block) => block.kind !== "table")).trim();
    const read = tables
      .flatMap(({ rows }) => rows)
      .filter((row) => !isEmptyRow(row) && !isHead(row, contexts))
      .map((row) => readRow(row, contexts));
    const most = Math.min(mostEntries, ...contexts.map((asked) => settingsIn(asked).most));
    const entries = read.filter(({ entry }) => !isBlank(entry));
    const tooMany = entries.slice(most).map(({ entry }) => [entry.title, entry.text].filter(Boolean).join("\n"));
    return {
      typed: typedEntries(entries.slice(0, most).map(({ entry }) => entry)),
      notPlaced: [beside, ...read.flatMap(({ notPlaced }) => notPlaced), ...tooMany].filter((text) => text !== ""),
    };
  },
};
