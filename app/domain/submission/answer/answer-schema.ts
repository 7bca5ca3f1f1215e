import * as z from "zod";
import { answerFields, completeHasText, completeNeedsText } from "./answer-fields";

/** A native form sends nothing, one value or several. */
function asList(value: string | string[] | undefined): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** What a native form sends for one answer, with the revision from which the editor started. */
export const answerFormSchema = z
  .object({
    ...answerFields,
    objectives: z.preprocess(asList, answerFields.objectives),
    complete: z
      .literal("on")
      .optional()
      .transform((value) => value === "on"),
    revision: z.coerce.number().int().min(0),
  })
  .refine(completeHasText, completeNeedsText);

export type AnswerForm = z.output<typeof answerFormSchema>;
