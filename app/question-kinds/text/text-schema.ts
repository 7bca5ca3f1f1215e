import * as z from "zod/mini";
import { cleanText } from "~/language/text/clean-text";
import type { ContentSchema } from "~/question-kinds/content-schema";
import { fits } from "~/question-kinds/size";

/** A form without the field answers nothing; the text is stored clean. */
export const textSchema: ContentSchema = z.object({
  text: z.pipe(
    z.string(),
    z.pipe(z.transform(cleanText), z.string().check(z.refine(fits, { error: "answerTooLarge" }))),
  ),
});
