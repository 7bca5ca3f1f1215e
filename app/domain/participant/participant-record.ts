import * as z from "zod";
import { languages } from "~/language/language";
import { inEveryLanguageSchema } from "~/language/localized-text";
import { officialText } from "~/language/stated-text";
import type { NewParticipant } from "./create-participants.server";
import { participantClasses, stakeholderCategories } from "./participant-schema";

/** A slug: what names a participant or a review in addresses and files. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60);

export const grammarSchema = z.strictObject({
  enWithArticle: z.string(),
  frArticle: z.string().nullable(),
  frDe: z.string().optional(),
  ruGenitive: z.string().optional(),
});

/** How a body other than a State is written in a file. */
export const bodyRecordSchema = z.strictObject({
  slug: slugSchema,
  class: z.enum(participantClasses),
  category: z.enum(stakeholderCategories).optional(),
  acronym: z.string().nullable(),
  acronyms: inEveryLanguageSchema.optional(),
  name: inEveryLanguageSchema,
  /** Languages in which the name is a translation of the portal. */
  unofficial: z.array(z.enum(languages)).optional(),
  grammar: grammarSchema,
  aliases: z.array(z.string()).optional(),
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(250)
    .optional()
    .meta({ description: "Where it works: ISO 3166-1 alpha-2, such as FJ" }),
  languages: z
    .array(z.enum(languages))
    .max(languages.length)
    .optional()
    .meta({ description: "In which it is written to" }),
});

export type BodyRecord = z.infer<typeof bodyRecordSchema>;

/** A body as it is registered. */
export function bodyOf({ unofficial, grammar, acronyms, ...body }: BodyRecord): NewParticipant {
  const names = { ...(acronyms ? { acronyms } : {}), ...grammar };
  return { ...body, name: officialText(body.name, unofficial), names };
}
