import * as z from "zod";
import { type Language, languages } from "~/language/language";
import { cleanText } from "~/language/text/clean-text";
import { type KeptWords, wordsOfKey } from "~/domain/counting/kept-words";

const longestText = 20_000;

/** Of the reason for another quantifier, in characters. */
export const longestReason = 1000;

const text = z.string().max(longestText, "paragraphTooLong").optional();
const revision = z.coerce.number().int().positive().optional();

/**
 * What is typed on the page of a paragraph: a text for each language that the person may write, and the revision that
 * the page showed when typing began.
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
  /** The button by a translation that is still right beside the changed original. */
  confirm: z.enum(languages).optional(),
});

/** The form of the editor: texts, words to keep or to check again, and the excerpt whose button was pressed. */
export const paragraphFormSchema = typedTextsSchema.extend({
  /** Words to keep, with their language: "en:Several States". */
  keep: z.string().max(500).optional(),
  /** The key of words that are to be checked again (`keyOfKept`). */
  release: z.string().max(500).optional(),
  reason: z.string().max(longestReason, "quantifierReasonTooLong").optional(),
  /** What was kept when the page was read, as canonical JSON. */
  choiceBefore: z.string().optional(),
  /** What the excerpt is cited for, and the excerpt (`stanceKey`). */
  cite: z.string().optional(),
  /** The same of an excerpt that is cited already. */
  stance: z.string().optional(),
  uncite: z.string().optional(),
});

export type ParagraphForm = z.infer<typeof paragraphFormSchema>;

/** What an editor decided about words that the sources do not carry. */
export type ChosenWords = {
  keep: KeptWords | null;
  /** The key of what is to be checked again. */
  release: string | null;
  /** What was kept when the page was read, as canonical JSON. */
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

/** The translation that a form confirms, with the revision that was compared; null where another button was pressed. */
export function confirmedTranslation(form: z.infer<typeof typedTextsSchema>) {
  const revision = form.confirm && form[`revision-${form.confirm}`];
  return form.confirm && revision !== undefined ? { language: form.confirm, revision } : null;
}

/** The words that a form keeps or releases; undefined where it does neither. */
export function chosenWords({ keep = "", release, reason, choiceBefore }: ParagraphForm): ChosenWords | undefined {
  const words = wordsOfKey(keep);
  if (choiceBefore === undefined || (words === null && release === undefined)) return undefined;
  const kept = words && { ...words, reason: cleanText(reason ?? "").trim() };
  return { keep: kept, release: release ?? null, before: choiceBefore };
}
