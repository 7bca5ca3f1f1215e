import { isLanguage } from "~/language/language";
import type { TypedText } from "~/domain/shared/unsaved-input";

function isTypedText(value: unknown): value is TypedText {
  if (typeof value !== "object" || value === null) return false;
  if (!("name" in value) || !("text" in value) || !("language" in value)) return false;
  const language = value.language === null || isLanguage(value.language);
  return typeof value.name === "string" && typeof value.text === "string" && language;
}

/** The texts that an error page was given to show again. */
export function readTypedTexts(data: unknown): TypedText[] {
  if (typeof data !== "object" || data === null || !("typed" in data) || !Array.isArray(data.typed)) return [];
  return data.typed.filter(isTypedText);
}
