import * as z from "zod";
import { languages, type Language } from "./language";

export const textStatuses = ["original", "official", "unofficial", "machine"] as const;
export type TextStatus = (typeof textStatuses)[number];

const statedText = z.object({ text: z.string(), status: z.enum(textStatuses) });

/** Content as texts keyed by language, each with its status; at least one language is there. */
export const localizedTextSchema = z.object({
  en: statedText.optional(),
  fr: statedText.optional(),
  ru: statedText.optional(),
});

export type LocalizedText = z.infer<typeof localizedTextSchema>;

export type ReadText = { text: string; language: Language; status: TextStatus; fellBack: boolean };

/**
 * The text in the language asked for, or else in the first language that has one: first an original, then the order of
 * the working languages. `language` is the one the text is really in, for `lang=`; `fellBack` says that it differs.
 */
export function readText(value: unknown, language: Language): ReadText {
  const texts = localizedTextSchema.parse(value);
  const asked = texts[language];
  if (asked) return { ...asked, language, fellBack: false };
  const others = languages.filter((other) => texts[other]);
  const found = others.find((other) => texts[other]?.status === "original") ?? others[0];
  const text = found && texts[found];
  if (!found || !text) return { text: "", language, status: "original", fellBack: false };
  return { ...text, language: found, fellBack: true };
}

/** The words alone, for names and labels that exist in every language. */
export function textOf(value: unknown, language: Language): string {
  return readText(value, language).text;
}
