import * as z from "zod/mini";
import { commentSchema } from "~/question-kinds/comment-schema";
import type { ContentSchema } from "~/question-kinds/content-schema";
import { yesNoRules } from "./yes-no-value";

/** A form in which neither is chosen answers nothing, or only with words. */
export const yesNoSchema: ContentSchema = z.pipe(
  z.object({
    said: z.optional(z.enum(["yes", "no", ""], { error: "optionUnknown" })),
    comment: z.optional(commentSchema),
  }),
  z.transform((typed) => yesNoRules.fromTyped(typed)),
);
