import * as z from "zod/mini";
import { cleanText } from "~/language/text/clean-text";
import type { ContentSchema } from "~/question-kinds/content-schema";
import { fits } from "~/question-kinds/size";
import { textIn } from "~/question-kinds/typed-values";
import { yesNoRules } from "./yes-no-value";

const comment = z.pipe(
  z.transform((value: unknown) => cleanText(textIn(value)).trim()),
  z.string().check(z.refine(fits, { error: "answerTooLarge" })),
);

/** A form in which neither is chosen answers nothing, or only with words. */
export const yesNoSchema: ContentSchema = z.pipe(
  z.object({ said: z.optional(z.enum(["yes", "no", ""], { error: "optionUnknown" })), comment: z.optional(comment) }),
  z.transform((typed) => yesNoRules.fromTyped(typed)),
);
