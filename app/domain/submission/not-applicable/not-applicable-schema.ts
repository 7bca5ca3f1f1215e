import * as z from "zod";
import { languages } from "~/language/language";
import { questionKinds } from "~/question-kinds/kind";
import { longestReason } from "./not-applicable-rules";

const shared = {
  kind: z.enum(questionKinds),
  /** Of the answer that the person saw. */
  revision: z.coerce.number().int().min(0),
};

/** What is sent to say that a question does not apply; a reason is one line. */
export const notApplicableFormSchema = z.object({
  ...shared,
  /** The version of the question that the page showed. */
  asked: z.string().max(64),
  language: z.enum(languages),
  reason: z
    .string()
    .transform((reason) => reason.replace(/\s+/gu, " ").trim())
    .pipe(z.string().min(1, "notApplicableReason").max(longestReason, "tooLong")),
});

/** What is sent to remove the mark. */
export const applicableFormSchema = z.object(shared);
