import * as z from "zod";
import type { WriteTransaction } from "~/db/types";
import { participantClasses, stakeholderCategories } from "~/domain/participant/participant-schema";
import { languages } from "~/language/language";
import {
  createParticipants,
  memberStates,
  type ParticipantInput,
  type SeededParticipant,
} from "../factories/create-participant";
import bodiesFile from "../reference/bodies.json";

const bodySchema = z.strictObject({
  slug: z.string(),
  class: z.enum(participantClasses),
  category: z.enum(stakeholderCategories).optional(),
  acronym: z.string().nullable(),
  acronyms: z.strictObject({ en: z.string(), fr: z.string(), ru: z.string() }).optional(),
  name: z.strictObject({ en: z.string(), fr: z.string(), ru: z.string() }),
  unofficial: z.array(z.enum(languages)).optional(),
  grammar: z.strictObject({
    enWithArticle: z.string(),
    frArticle: z.string().nullable(),
    frDe: z.string().optional(),
    ruGenitive: z.string().optional(),
  }),
  aliases: z.array(z.string()).optional(),
});

/** The European Union, United Nations entities and other bodies that the documents name. */
export const bodies: ParticipantInput[] = z
  .array(bodySchema)
  .parse(bodiesFile.bodies)
  .map(({ grammar, acronyms, ...body }) => ({
    ...body,
    names: { ...(acronyms ? { acronyms } : {}), ...grammar },
  }));

export class Participants {
  constructor(private readonly bySlug: Map<string, SeededParticipant>) {}

  get(slug: string): SeededParticipant {
    const found = this.bySlug.get(slug);
    if (!found) throw new Error(`The demonstration names a participant ${slug} that it does not have`);
    return found;
  }

  id(slug: string): string {
    return this.get(slug).id;
  }
}

/** All participants of the demonstration: none that the documents do not name. */
export async function seedParticipants(tx: WriteTransaction, createdAt: Date): Promise<Participants> {
  const inputs = [...memberStates, ...bodies].map((input) => ({ ...input, createdAt }));
  const created = await createParticipants(tx, inputs);
  return new Participants(new Map(created.map((participant) => [participant.slug, participant])));
}
