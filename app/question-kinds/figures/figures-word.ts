import { grammarOf } from "~/language/grammar/grammar";
import { type ReadBlock, textOfBlocks } from "~/language/text/read-blocks";
import type { WordContext, WordForm } from "~/question-kinds/file-forms";
import { typedRows } from "~/question-kinds/row-names";
import { figureColumns, mostFigures, type Figure, type FigureColumn } from "./figure";
import { figureRows, figuresOf, pastedField } from "./figures-value";
import { figuresInRows } from "./pasted-figures";

type Table = Extract<ReadBlock, { kind: "table" }>;

const widths = [0.24, 0.08, 0.12, 0.12, 0.11, 0.11, 0.22];
const spareRows = 3;

function cellOf(figure: Figure, column: FigureColumn, { language }: WordContext): string {
  if (column !== "sex") return String(figure[column]);
  const [name = ""] = figure.sex === "" ? [] : grammarOf(language).answerWords.figure.sexes[figure.sex];
  return name;
}

/** A table with a row for each figure. */
export const figuresWord: WordForm = {
  readsTables: true,
  hints: ({ t }) => [t("questionnaire:kinds.figures", { count: mostFigures })],
  write: (content, asked) => {
    const { columns } = grammarOf(asked.language).answerWords.figure;
    const rows = figuresOf(content).map((figure) => figureColumns.map((column) => cellOf(figure, column, asked)));
    const spare = Math.min(spareRows, mostFigures - rows.length);
    const blank = Array.from({ length: spare }, () => figureColumns.map(() => ""));
    return [{ kind: "table", head: figureColumns.map((column) => columns[column]), rows: [...rows, ...blank], widths }];
  },
  read: (blocks) => {
    const tables = blocks.filter((block): block is Table => block.kind === "table");
    const beside = textOfBlocks(blocks.filter((block) => block.kind !== "table")).trim();
    const read = tables.map(({ rows }) => figuresInRows(rows));
    const figures = read.flatMap((one) => one.figures);
    const tooMany = figures.slice(mostFigures).map((figure) => Object.values(figure).filter(Boolean).join(", "));
    return {
      typed: { ...typedRows(figureRows, figures.slice(0, mostFigures)), [pastedField]: "" },
      notPlaced: [beside, ...read.flatMap(({ notPlaced }) => notPlaced), ...tooMany].filter((text) => text !== ""),
    };
  },
};
