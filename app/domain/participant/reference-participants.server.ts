import * as z from "zod";
import bodiesFile from "#reference/bodies.json";
import statesFile from "#reference/states.json";
import { inEveryLanguageSchema } from "~/language/localized-text";
import { officialText } from "~/language/stated-text";
import type { NewParticipant } from "./create-participants.server";
import { bodyOf, bodyRecordSchema, grammarSchema } from "./participant-record";

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

type StateRecord = z.infer<typeof stateSchema>;

const associateSchema = z.object({
  iso2: z.string().length(2),
  name: inEveryLanguageSchema,
  associateMemberOf: z.string(),
  grammar: grammarSchema,
});

const states: StateRecord[] = z.array(stateSchema).parse(statesFile.states);
const associates = z.array(associateSchema).parse(statesFile.associateMembers);

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

/** The 193 Member States of the United Nations and its two observer States, under their slugs: ISO 3166-1 alpha-2. */
export const referenceStates: readonly NewParticipant[] = states.map(stateOf);

/** The associate members of the regional commissions: a class of their own, never counted as States. */
export const referenceAssociates: readonly NewParticipant[] = associates.map(({ iso2, name, grammar }) => ({
  slug: iso2.toLowerCase(),
  class: "associate-member",
  iso2,
  name: officialText(name),
  names: grammar,
}));

/** The regional organizations, entities of the United Nations and intergovernmental organizations that a review may name. */
export const referenceBodies: readonly NewParticipant[] = z
  .array(bodyRecordSchema)
  .parse(bodiesFile.bodies)
  .map(bodyOf);

/** All that is registered at every start. */
export const referenceParticipants: readonly NewParticipant[] = [
  ...referenceStates,
  ...referenceAssociates,
  ...referenceBodies,
];

/** The slugs of the full members of a regional commission, in the English order of their names. */
export function membersOfCommission(commission: string): string[] {
  return states
    .filter(({ regionalCommissions }) => regionalCommissions.includes(commission))
    .map(({ iso2 }) => iso2.toLowerCase());
}

/** The slugs of the associate members of a regional commission. */
export function associatesOfCommission(commission: string): string[] {
  return associates
    .filter(({ associateMemberOf }) => associateMemberOf === commission)
    .map(({ iso2 }) => iso2.toLowerCase());
}
