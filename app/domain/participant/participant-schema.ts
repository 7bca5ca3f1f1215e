import { inEveryLanguageSchema } from "~/language/localized-text";
import * as z from "zod";

export const participantClasses = [
  "member-state",
  /** Of a regional commission; never a State. */
  "associate-member",
  "regional-organization",
  "un-entity",
  "intergovernmental-organization",
  "special-procedure",
  "inter-state-consultation-mechanism",
  "stakeholder",
] as const;
export type ParticipantClass = (typeof participantClasses)[number];

/** The thirteen categories of stakeholders of A/RES/73/195, annex, para. 44. */
export const stakeholderCategories = [
  "migrants",
  "civil-society",
  "migrant-diaspora-organizations",
  "faith-based-organizations",
  "local-authorities",
  "private-sector",
  "trade-unions",
  "parliamentarians",
  "national-human-rights-institutions",
  "red-cross-red-crescent",
  "academia",
  "media",
  "other",
] as const;
export type StakeholderCategory = (typeof stakeholderCategories)[number];

/** Forms of a name beyond the one that is registered: those of member-states.json and, for other bodies, how they are printed. */
export const participantNamesSchema = z.object({
  formal: inEveryLanguageSchema.optional(),
  /** The form inside running lists ("United Kingdom"). */
  running: inEveryLanguageSchema.optional(),
  /** Where the acronym differs by language: UNHCR, HCR, УВКБ. */
  acronyms: inEveryLanguageSchema.optional(),
  enWithArticle: z.string().optional(),
  /** "le", "la", "les" or "l'"; null for a name without article (Chypre). */
  frArticle: z.string().nullable().optional(),
  /** "du Portugal", "de la France", "des États-Unis d’Amérique". */
  frDe: z.string().optional(),
  ruGenitive: z.string().optional(),
});
export type ParticipantNames = z.infer<typeof participantNamesSchema>;

export function isParticipantClass(value: string): value is ParticipantClass {
  return participantClasses.some((known) => known === value);
}
