import * as z from "zod/mini";
import { commentSchema } from "~/question-kinds/comment-schema";
import type { ContentSchema } from "~/question-kinds/content-schema";
import { fitsKey } from "~/question-kinds/size";
import { valuesIn } from "~/question-kinds/typed-values";
import { choiceRules } from "./choice-value";

/** Which options there are is checked when the question is known; here that they are keys at all. */
const options = z.pipe(z.transform(valuesIn), z.array(z.string().check(z.refine(fitsKey, { error: "optionUnknown" }))));

export const choiceSchema: ContentSchema = z.pipe(
  z.object({ options: z.optional(options), comment: z.optional(commentSchema) }),
  z.transform((typed) => choiceRules.fromTyped(typed)),
);
