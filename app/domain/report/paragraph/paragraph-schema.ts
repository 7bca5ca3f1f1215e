import * as z from "zod";
import { type Language, languages } from "~/language/language";
import { cleanText } from "~/language/text/clean-text";
import type { QuantifierChoice } from "~/domain/counting/quantifier-rules";
import { quantifiers } from "~/domain/counting/quantifier-rules";

const longestText = 20_000;

/** Of the reason for another quantifier, in characters. */
export const longestReason = 1000;

const text = z.string().max(longestText, "paragraphTooLong").optional();
const revision = z.coerce.number().int().positive().optional();

/**
 * What is typed on the page of a paragraph: a text for each language that the person may write, and the revision that
 * stood on the page when typing began.
 */
export const typedTextsSchema = z.object({
  "text-en": text,
  "text-fr": text,
  "text-ru": text,
  "revision-en": revision,
  "revision-fr": revision,
  "revision-ru": revision,
  /** The button that sets aside what was typed, and those texts. */
  drop: z.string().optional(),
  "dropped-en": text,
  "dropped-fr": text,
  "dropped-ru": text,
});

/** The form of the editor: texts, a quantifier of their own, and the excerpt whose button was pressed. */
export const paragraphFormSchema = typedTextsSchema.extend({
  quantifier: z.enum(["", ...quantifiers]).optional(),
  reason: z.string().max(longestReason, "quantifierReasonTooLong").optional(),
  /** The choice that stood on the page, as canonical JSON. */
  choiceBefore: z.string().optional(),
  cite: z.string().optional(),
  uncite: z.string().optional(),
});

export type ParagraphForm = z.infer<typeof paragraphFormSchema>;

export type ChosenQuantifier = {
  /** Null takes the choice back: the scale proposes again. */
  choice: QuantifierChoice | null;
  /** What stood on the page, as canonical JSON. */
  before: string;
};

export type TypedTexts = Partial<Record<Language, { text: string; revision: number }>>;

/** The texts of a form by language. */
export function typedTexts(form: z.infer<typeof typedTextsSchema>): TypedTexts {
  const typed = languages.flatMap((language) => {
    const [value, base] = [form[`text-${language}`], form[`revision-${language}`]];
    if (value === undefined || base === undefined) return [];
    return [[language, { text: cleanText(value).trim(), revision: base }] as const];
  });
  return Object.fromEntries(typed);
}

/** The texts that the button "set aside" leaves out; null where another button was pressed. */
export function droppedTexts(form: z.infer<typeof typedTextsSchema>): Partial<Record<Language, string>> | null {
  if (form.drop === undefined) return null;
  const dropped = languages.flatMap((language) => {
    const value = form[`dropped-${language}`];
    return value === undefined ? [] : [[language, cleanText(value).trim()] as const];
  });
  return Object.fromEntries(dropped);
}

/** The choice of a quantifier in a form; undefined where the form has none. */
export function chosenQuantifier({ quantifier, reason, choiceBefore }: ParagraphForm): ChosenQuantifier | undefined {
  if (quantifier === undefined || choiceBefore === undefined) return undefined;
  const choice = quantifier === "" ? null : { quantifier, reason: cleanText(reason ?? "").trim() };
  return { choice, before: choiceBefore };
}
