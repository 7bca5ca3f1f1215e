import * as z from "zod";
import { localizedTextSchema, textOf } from "~/language/localized-text";
import { longestKey } from "~/question-kinds/size";
import { storedSettings } from "~/question-kinds/stored-settings";

const key = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(longestKey);

const schema = z
  .strictObject({
    /** Options with a key that stays when their words change. */
    options: z
      .array(z.strictObject({ key, label: localizedTextSchema }))
      .min(2)
      .max(30),
    /** More than one option can be chosen. */
    several: z.boolean().default(false),
    /** A text can be added. */
    comment: z.boolean().default(true),
  })
  .refine(({ options }) => new Set(options.map((option) => option.key)).size === options.length, {
    path: ["options"],
    error: "optionTwice",
  });

export const choiceSettings = storedSettings(schema, ({ options, several, comment }, language) => ({
  kind: "choice",
  options: options.map((option) => ({ key: option.key, label: textOf(option.label, language) })),
  several,
  comment,
}));
