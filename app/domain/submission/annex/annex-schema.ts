import * as z from "zod";
import { languages } from "~/language/language";
import { annexLevels } from "./annex-rules";

export const longestTitle = 200;

/** What cannot be seen, or ends a line: a title is one line of the text over which the hash is taken. */
const hiddenMarks = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;

const annexFields = {
  title: z
    .string()
    .trim()
    .min(1, "annexTitleMissing")
    .max(longestTitle, "annexTitleTooLong")
    .refine((title) => !hiddenMarks.test(title), "annexTitleMarks"),
  language: z.enum(languages, "annexLanguageMissing"),
  /** Who reads it; where a page offers no choice it sends none. */
  level: z.enum(annexLevels).default("public"),
};

export const newAnnexSchema = z.object(annexFields);
export type NewAnnex = z.output<typeof newAnnexSchema>;

export const annexKeySchema = z.object({ annex: z.string().max(64) });
export type AnnexKey = z.output<typeof annexKeySchema>;

export const changedAnnexSchema = annexKeySchema.extend({
  ...annexFields,
  /** Of what the person saw: see `annexMark`. */
  seen: z.string().max(64).default(""),
});
export type ChangedAnnex = z.output<typeof changedAnnexSchema>;
