import * as z from "zod/mini";
import type { ContentSchema } from "~/question-kinds/content-schema";
import { textIn } from "~/question-kinds/typed-values";
import { dateRules, isDay } from "./date-value";

const day = z.pipe(
  z.transform((value: unknown) => textIn(value).trim()),
  z.string().check(z.refine((typed) => typed === "" || isDay(typed), { error: "dateInvalid" })),
);

export const dateSchema: ContentSchema = z.pipe(
  z.object({ day: z.optional(day) }),
  z.transform((typed) => dateRules.fromTyped(typed)),
);
