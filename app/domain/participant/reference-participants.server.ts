import * as z from "zod";
import bodiesFile from "#reference/bodies.json";
import statesFile from "#reference/states.json";
import { languages } from "~/language/language";
import { inEveryLanguageSchema } from "~/language/localized-text";
import { officialText } from "~/language/stated-text";
import type { NewParticipant } from "./create-participants.server";
import { participantClasses, stakeholderCategories } from "./participant-schema";

const grammarSchema = z.strictObject({
  enWithArticle: z.string(),
  frArticle: z.string().nullable(),
  frDe: z.string().optional(),
  ruGenitive: z.string().optional(),
});

const stateSchema = z.object({
  iso2: z.string().length(2),
  iso3: z.string().length(3),
  shortName: inEveryLanguageSchema,
  formalName: inEveryLanguageSchema,
  runningName: inEveryLanguageSchema.optional(),
  grammar: grammarSchema,
  aliases: z.array(z.string()).default([]),
  regionalCommissions: z.array(z.string()),
});

/** How a body other than a State is written in a file of reference data. */
export const bodyRecordSchema = z.strictObject({
  slug: z.string(),
  class: z.enum(participantClasses),
  category: z.enum(stakeholderCategories).optional(),
  acronym: z.string().nullable(),
  acronyms: inEveryLanguageSchema.optional(),
  name: inEveryLanguageSchema,
  /** Languages in which the name is a translation of the portal. */
  unofficial: z.array(z.enum(languages)).optional(),
  grammar: grammarSchema,
  aliases: z.array(z.string()).optional(),
});

type StateRecord = z.infer<typeof stateSchema>;

const states: StateRecord[] = z.array(stateSchema).parse(statesFile.states);

function stateOf({ iso2, shortName, formalName, runningName, grammar, aliases }: StateRecord): NewParticipant {
  return {
    slug: iso2.toLowerCase(),
    class: "member-state",
    iso2,
    name: officialText(shortName),
    names: { formal: formalName, ...(runningName ? { running: runningName } : {}), ...grammar },
    aliases,
  };
}

/** A body as it is registered. */
export function bodyOf({ unofficial, grammar, acronyms, ...body }: z.infer<typeof bodyRecordSchema>): NewParticipant {
  const names = { ...(acronyms ? { acronyms } : {}), ...grammar };
  return { ...body, name: officialText(body.name, unofficial), names };
}

/** The 193 Member States of the United Nations and its two observer States, under their slugs: ISO 3166-1 alpha-2. */
export const referenceStates: readonly NewParticipant[] = states.map(stateOf);

/** The regional organizations, entities of the United Nations and intergovernmental organizations that a review may name. */
export const referenceBodies: readonly NewParticipant[] = z
  .array(bodyRecordSchema)
  .parse(bodiesFile.bodies)
  .map(bodyOf);

/** The slugs of the full members of a regional commission, in the English order of their names. */
export function membersOfCommission(commission: string): string[] {
  return states
    .filter(({ regionalCommissions }) => regionalCommissions.includes(commission))
    .map(({ iso2 }) => iso2.toLowerCase());
}
