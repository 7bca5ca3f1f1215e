import * as z from "zod/mini";
import { cleanText } from "~/language/text/clean-text";
import type { AnswerContent } from "~/question-kinds/answer-content";
import type { ContentSchema } from "~/question-kinds/content-schema";
import { fits } from "~/question-kinds/size";
import { typedRows } from "~/question-kinds/row-names";
import { mostFigures, type Figure } from "./figure";
import { everyFigureTyped, figureFields, figureRows, figuresRules, pastedField } from "./figures-value";
import { figuresPasted } from "./pasted-figures";

const line = (words: string) => cleanText(words).replaceAll("\n", " ").trim();

const cleanFigure = ({ value, sex, ...words }: Figure): Figure => ({
  indicator: line(words.indicator),
  year: line(words.year),
  value: typeof value === "number" ? value : line(value),
  unit: line(words.unit),
  sex,
  age: line(words.age),
  source: line(words.source),
});

/** The figures that were typed and pasted, clean; every cell of a pasted table has its place. */
export const figuresSchema: ContentSchema = z.pipe(
  z.looseObject({ [pastedField]: z.optional(z.string()) }).check(
    z.refine((typed) => figuresPasted(typed[pastedField] ?? "").notPlaced.length === 0, {
      path: [pastedField],
      error: "figuresNotPlaced",
    }),
    z.refine((typed) => everyFigureTyped(typed).length <= mostFigures, {
      path: [pastedField],
      error: "figuresTooMany",
    }),
  ),
  z.pipe(
    z.transform((typed: Record<string, unknown>) =>
      figuresRules.fromTyped(typedRows(figureRows, everyFigureTyped(typed).map(cleanFigure))),
    ),
    z
      .custom<AnswerContent>()
      .check(z.refine(({ text }) => fits(text), { path: [figureFields(1).indicator], error: "answerTooLarge" })),
  ),
);
