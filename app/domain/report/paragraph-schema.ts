import * as z from "zod";
import { languages } from "~/domain/shared/language";
import { quantifiers } from "./quantifier-rules";

const longestText = 20_000;

const text = z.string().max(longestText, "paragraphTooLong").optional();

/** What is typed on the page of a paragraph; an absent text is one that the person may not write. */
export const typedTextsSchema = z.object({
  revision: z.coerce.number().int().positive(),
  "text-en": text,
  "text-fr": text,
  "text-ru": text,
});

/** The form of the editor: texts, a quantifier of their own, and the excerpt whose button was pressed. */
export const paragraphFormSchema = typedTextsSchema.extend({
  quantifier: z.enum(["", ...quantifiers]).optional(),
  reason: z.string().max(1000, "reasonTooLong").optional(),
  /** The choice that stood on the page, as canonical JSON. */
  choiceBefore: z.string().optional(),
  cite: z.string().optional(),
  uncite: z.string().optional(),
});

export type ParagraphForm = z.infer<typeof paragraphFormSchema>;

export type TypedTexts = { revision: number; texts: Partial<Record<(typeof languages)[number], string>> };

/** The texts of a form by language. */
export function typedTexts(form: z.infer<typeof typedTextsSchema>): TypedTexts {
  const typed = languages.flatMap((language) => {
    const value = form[`text-${language}`];
    return value === undefined ? [] : [[language, value.trim()] as const];
  });
  return { revision: form.revision, texts: Object.fromEntries(typed) };
}
