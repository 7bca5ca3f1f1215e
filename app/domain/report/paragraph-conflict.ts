import { type Language, languages } from "~/domain/shared/language";

/** What somebody else saved meanwhile, in the languages that were typed, or the word they chose. */
export type ParagraphConflict = {
  revision: number;
  savedAt: Date;
  texts: Partial<Record<Language, string>>;
  /** The choice of a quantifier that stands now, as canonical JSON. */
  choiceBefore?: string;
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The conflict in an answer to the form of a paragraph; null where it is about something else. */
export function readConflict(value: unknown): ParagraphConflict | null {
  if (!isRecord(value) || typeof value["revision"] !== "number" || !(value["savedAt"] instanceof Date)) return null;
  const { revision, savedAt, texts, choiceBefore } = value;
  const saved = isRecord(texts) ? texts : {};
  const known = languages.flatMap((language) => {
    const text = saved[language];
    return typeof text === "string" ? [[language, text] as const] : [];
  });
  return {
    revision,
    savedAt,
    texts: Object.fromEntries(known),
    ...(typeof choiceBefore === "string" ? { choiceBefore } : {}),
  };
}
