import { grammarOf } from "~/language/grammar/grammar";
import { languages } from "~/language/language";
import { emptyFigure, figureColumns, isBlankFigure, sexNamed, valueOf, type Figure, type FigureColumn } from "./figure";

/** The cells of a table as spreadsheets put it on the clipboard: a tab between cells, quotes around those with line ends. */
export function cellsOf(pasted: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = "";
  };
  for (let at = 0; at < pasted.length; at += 1) {
    const sign = pasted.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (pasted.charAt(at + 1) === '"') {
        cell += sign;
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === "\t") endCell();
    else if (sign === "\n") {
      endCell();
      rows.push([]);
    } else if (sign !== "\r") cell += sign;
  }
  endCell();
  return rows.filter((row) => row.some((one) => one !== ""));
}

const plain = (words: string) => words.trim().toLowerCase();

/** The column that a head names in any language; null where it names none. */
function columnNamed(head: string): FigureColumn | null {
  const named = (column: FigureColumn) =>
    languages.some((language) => plain(grammarOf(language).answerWords.figure.columns[column]) === plain(head));
  return figureColumns.find(named) ?? null;
}

/** The order of the columns: as the first row names them, where it names two or more; else the usual one. */
function orderOf(first: readonly string[] | undefined): { order: (FigureColumn | null)[]; hasHead: boolean } {
  const order = (first ?? []).map(columnNamed);
  const hasHead = order.filter((column) => column !== null).length >= 2;
  return hasHead ? { order, hasHead } : { order: [...figureColumns], hasHead };
}

function figureOf(cells: readonly string[], order: readonly (FigureColumn | null)[]) {
  const figure = { ...emptyFigure };
  const notPlaced: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = order[index] ?? null;
    if (cell === "") continue;
    const sex = column === "sex" ? sexNamed(cell) : null;
    if (column === "value") figure.value = valueOf(cell);
    else if (column === "sex" && sex !== null) figure.sex = sex;
    else if (column === null || column === "sex") notPlaced.push(cell);
    else figure[column] = cell.replaceAll("\n", " ");
  }
  return { figure, notPlaced };
}

export type ReadFigures = { figures: Figure[]; notPlaced: string[] };

/** The figures in the rows of a table, with a head in any language or without one. */
export function figuresInRows(rows: readonly (readonly string[])[]): ReadFigures {
  const { order, hasHead } = orderOf(rows[0]);
  const read = rows.slice(hasHead ? 1 : 0).map((cells) => figureOf(cells, order));
  return {
    figures: read.map(({ figure }) => figure).filter((figure) => !isBlankFigure(figure)),
    notPlaced: read.flatMap(({ notPlaced }) => notPlaced),
  };
}

/** The figures of a table that was pasted from a spreadsheet. */
export function figuresPasted(pasted: string): ReadFigures {
  return figuresInRows(cellsOf(pasted));
}
