import * as z from "zod";
import { languages } from "~/language/language";
import type { Kept } from "./kept-words";
import { quantifiers } from "./quantifier-rules";

const words = z.strictObject({ language: z.enum(languages), words: z.string(), reason: z.string() });
const quantifier = z.strictObject({ quantifier: z.enum(quantifiers), reason: z.string() });
const stored = z.union([z.array(z.union([words, quantifier])), quantifier.transform((kept): Kept[] => [kept])]);

/** What `Paragraph.quantifierChoice` holds. */
export function readKept(value: unknown): Kept[] {
  return value === null || value === undefined ? [] : stored.parse(value);
}
