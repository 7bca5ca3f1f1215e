import * as z from "zod/mini";
import { cleanText } from "~/language/text/clean-text";
import { fits } from "./size";
import { textIn } from "./typed-values";

/** The text that is typed beside a choice, clean. */
export const commentSchema = z.pipe(
  z.transform((value: unknown) => cleanText(textIn(value)).trim()),
  z.string().check(z.refine(fits, { error: "answerTooLarge" })),
);
