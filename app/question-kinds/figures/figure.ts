import { grammarOf } from "~/language/grammar/grammar";
import type { FigureWords } from "~/language/grammar/grammar-type";
import { formatNumber } from "~/language/format";
import { languages, type Language } from "~/language/language";
import type { DataRow } from "~/question-kinds/file-forms";
import { numberIn } from "~/question-kinds/typed-number";

/** The sex that a figure counts, where it counts one. */
export const sexes = ["female", "male"] as const satisfies readonly (keyof FigureWords["sexes"])[];

export type Sex = (typeof sexes)[number];

/** The columns of a figure in the order in which they are asked, said and written into tables. */
export const figureColumns = [
  "indicator",
  "year",
  "value",
  "unit",
  "sex",
  "age",
  "source",
] as const satisfies readonly (keyof FigureWords["columns"])[];

export type FigureColumn = (typeof figureColumns)[number];

/** One figure; a value that is no number stays as it was typed, so that its author can correct it. */
export type Figure = DataRow;

/** The most figures that one answer may have. */
export const mostFigures = 50;

export const emptyFigure: Figure = { indicator: "", year: "", value: "", unit: "", sex: "", age: "", source: "" };

export function isBlankFigure(figure: Figure): boolean {
  return figureColumns.every((column) => String(figure[column]).trim() === "");
}

/** A figure needs a number and what was measured. */
export function isSoundFigure({ indicator, value }: Figure): boolean {
  return typeof value === "number" && indicator.trim() !== "";
}

export function valueOf(typed: string): number | string {
  return numberIn(typed) ?? typed;
}

/** The sex that a word names in any language; null where it names none. */
export function sexNamed(word: string): Sex | "" | null {
  const plain = word.trim().toLowerCase();
  if (plain === "") return "";
  const names = (sex: Sex, language: Language) => grammarOf(language).answerWords.figure.sexes[sex];
  return (
    sexes.find((sex) => sex === plain || languages.some((language) => names(sex, language).includes(plain))) ?? null
  );
}

/** "2. Residence permits, 2023: 12,345 persons (women, 18–24). Source: Ministry of the Interior." */
export function figureLine(figure: Figure, place: number, language: Language): string {
  const say = grammarOf(language).answerWords;
  const { indicator, year, value, unit, sex, age, source } = figure;
  const label = `${place}. ${[indicator, year].filter((part) => part !== "").join(", ")}`.trim();
  const amount = [typeof value === "number" ? formatNumber(value, language) : value, unit].filter(
    (part) => part !== "",
  );
  const [sexName = ""] = sex === "" ? [] : say.figure.sexes[sex];
  const group = [sexName, age].filter((part) => part !== "").join(", ");
  const line = [say.labelled(label, amount.join("\u00a0")).trim(), group === "" ? "" : `(${group})`]
    .filter((part) => part !== "")
    .join(" ");
  return source === "" ? line : `${line}. ${say.labelled(say.figure.columns.source, source)}`;
}
