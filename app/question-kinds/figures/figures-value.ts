import { contentOf, noContent, type AnswerContent, type JsonValue } from "~/question-kinds/answer-content";
import type { CheckedContent, ContentProblem, KindRules } from "~/question-kinds/kind";
import { rowsTyped, typedRows, type Rows } from "~/question-kinds/row-names";
import type { QuestionContext } from "~/question-kinds/settings";
import { tidyText } from "~/question-kinds/tidy-value";
import { textIn } from "~/question-kinds/typed-values";
import { wordProblems } from "~/question-kinds/word-problems";
import {
  emptyFigure,
  figureColumns,
  figureLine,
  isBlankFigure,
  isSoundFigure,
  mostFigures,
  sexNamed,
  valueOf,
  type Figure,
  type FigureColumn,
} from "./figure";
import { figuresPasted } from "./pasted-figures";

function isFigures(value: JsonValue | undefined): value is { figures: Figure[] } {
  return typeof value === "object" && value !== null && "figures" in value;
}

export function figuresOf({ value }: AnswerContent): Figure[] {
  return isFigures(value) ? value.figures : [];
}

/** The names of the fields of the figure at a place, counted from 1. */
export function figureFields(place: number): Record<FigureColumn, string> {
  return {
    indicator: `indicator_${place}`,
    year: `year_${place}`,
    value: `value_${place}`,
    unit: `unit_${place}`,
    sex: `sex_${place}`,
    age: `age_${place}`,
    source: `source_${place}`,
  };
}

/** Where rows of a spreadsheet are pasted. */
export const pastedField = "pasted";

/** The figures of an answer in the fields of a form. */
export const figureRows: Rows<Figure> = {
  most: mostFigures,
  empty: emptyFigure,
  isBlank: isBlankFigure,
  names: (place) => {
    const { indicator, ...others } = figureFields(place);
    return [indicator, ...Object.values(others)];
  },
  read: (typed, place) => {
    const name = figureFields(place);
    const words = (column: FigureColumn) => textIn(typed[name[column]]);
    return {
      indicator: words("indicator"),
      year: words("year"),
      value: valueOf(words("value")),
      unit: words("unit"),
      sex: sexNamed(words("sex")) ?? "",
      age: words("age"),
      source: words("source"),
    };
  },
  write: (figure, place) => {
    const name = figureFields(place);
    return Object.fromEntries(figureColumns.map((column) => [name[column], String(figure[column])]));
  },
};

function toContent(figures: readonly Figure[], asked: QuestionContext | null = null): AnswerContent {
  const written = figures.filter((figure) => !isBlankFigure(figure));
  if (written.length === 0) return noContent;
  const text = written.map((figure, index) => figureLine(figure, index + 1, asked?.language ?? "en")).join("\n");
  return contentOf({ text, value: { figures: written } });
}

/** All figures in a form: those in its rows, then those of the table that was pasted into it. */
export function everyFigureTyped(typed: Readonly<Record<string, unknown>>): Figure[] {
  const inRows = rowsTyped(figureRows, typed).filter((figure) => !isBlankFigure(figure));
  return [...inRows, ...figuresPasted(textIn(typed[pastedField])).figures];
}

function unsound({ content }: CheckedContent): ContentProblem[] {
  const found = figuresOf(content).flatMap((figure, index) => (isSoundFigure(figure) ? [] : [String(index + 1)]));
  return found.length > 0 ? [{ kind: "figuresUnsound", blocking: true, excess: 0, found }] : [];
}

/** A small table of figures, each with its year, unit and source. */
export const figuresRules: KindRules = {
  objectives: "none",
  toTyped: (content) => ({ ...typedRows(figureRows, figuresOf(content)), [pastedField]: "" }),
  fromTyped: (typed) => toContent(everyFigureTyped(typed)),
  settle: (content, asked) => toContent(figuresOf(content), asked),
  tidy: tidyText,
  problems: (checked) => [...wordProblems(checked), ...unsound(checked)],
};
