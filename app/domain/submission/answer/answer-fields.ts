import * as z from "zod/mini";
import { languages } from "~/language/language";
import { cleanText } from "~/language/text/clean-text";

/** Bytes of UTF-8 that one answer may take. */
export const largestAnswer = 200_000;

function fits(text: string): boolean {
  return new TextEncoder().encode(text).length <= largestAnswer;
}

const text = z.pipe(
  z.string(),
  z.pipe(z.transform(cleanText), z.string().check(z.refine(fits, { error: "answerTooLarge" }))),
);

const objectives = z.pipe(
  z.array(z.string()),
  z.pipe(
    z.transform((values: string[]) => values.map(Number)),
    z.array(z.int()),
  ),
);

/** The fields of one answer and their rules, the same in the browser and on the server. */
export const answerFields = { language: z.enum(languages), text, objectives };

export function completeHasText(answer: { text: string; complete: boolean }): boolean {
  return !answer.complete || answer.text.trim() !== "";
}

export const completeNeedsText = { path: ["complete"], error: "completeNeedsText" };

/** What a person enters for one answer: the form in the browser, which takes the smaller build of Zod along. */
export const answerFieldsSchema = z
  .object({ ...answerFields, complete: z.boolean() })
  .check(z.refine(completeHasText, completeNeedsText));

export type AnswerFields = z.output<typeof answerFieldsSchema>;
