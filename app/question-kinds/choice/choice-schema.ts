import * as z from "zod/mini";
import { cleanText } from "~/language/text/clean-text";
import type { ContentSchema } from "~/question-kinds/content-schema";
import { fits, fitsKey } from "~/question-kinds/size";
import { textIn, valuesIn } from "~/question-kinds/typed-values";
import { choiceRules } from "./choice-value";

/** Which options there are is checked when the question is known; here that they are keys at all. */
const options = z.pipe(z.transform(valuesIn), z.array(z.string().check(z.refine(fitsKey, { error: "optionUnknown" }))));
const comment = z.pipe(
  z.transform((value: unknown) => cleanText(textIn(value)).trim()),
  z.string().check(z.refine(fits, { error: "answerTooLarge" })),
);

export const choiceSchema: ContentSchema = z.pipe(
  z.object({ options: z.optional(options), comment: z.optional(comment) }),
  z.transform((typed) => choiceRules.fromTyped(typed)),
);
