import * as z from "zod/mini";
import { languages } from "~/language/language";
import { isAnswered, type AnswerContent } from "~/question-kinds/answer-content";
import { questionKinds, type QuestionKind } from "~/question-kinds/kind";
import { contentSchemas } from "~/question-kinds/schema-register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

const objectives = z.pipe(
  z.array(z.string()),
  z.pipe(
    z.transform((values: string[]) => values.map(Number)),
    z.array(z.int()),
  ),
);

/** The fields that all kinds of questions share, and their rules, the same in the browser and on the server. */
export const sharedFields = { language: z.enum(languages), objectives };

export function completeHasContent(answer: AnswerContent & { complete: boolean }): boolean {
  return !answer.complete || isAnswered(answer);
}

export const completeNeedsText = { path: ["complete"], error: "completeNeedsText" };

const sharedSchema = z.object({ ...sharedFields, kind: z.enum(questionKinds), complete: z.boolean() });

/** What a person entered for one answer, read. */
export type AnswerFields = z.output<typeof sharedSchema> & AnswerContent;

/** What a person enters for one answer: the form in the browser, which takes the smaller build of Zod along. */
export function answerFieldsSchema(kind: QuestionKind): z.ZodMiniType<AnswerFields, TypedAnswer> {
  return z.intersection(sharedSchema, contentSchemas[kind]).check(z.refine(completeHasContent, completeNeedsText));
}
