import * as z from "zod/mini";
import type { ContentSchema } from "~/question-kinds/content-schema";
import { textIn } from "~/question-kinds/typed-values";
import { numberIn } from "~/question-kinds/typed-number";
import { numberRules } from "./number-value";

const number = z.pipe(
  z.transform(textIn),
  z.string().check(z.refine((typed) => typed.trim() === "" || numberIn(typed) !== null, { error: "numberInvalid" })),
);

/** A form without the number answers nothing; its limits are those of the question. */
export const numberSchema: ContentSchema = z.pipe(
  z.object({ number: z.optional(number) }),
  z.transform((typed) => numberRules.fromTyped(typed)),
);
