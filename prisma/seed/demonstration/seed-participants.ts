import * as z from "zod";
import type { WriteTransaction } from "~/db/types";
import { createParticipants, type NewParticipant } from "~/domain/participant/create-participants.server";
import {
  bodyOf,
  bodyRecordSchema,
  membersOfCommission,
  referenceBodies,
} from "~/domain/participant/reference-participants.server";
import { refreshReferenceIn } from "~/domain/reference/refresh-reference.server";
import type { SeededParticipant } from "../factories/create-participant";
import stakeholdersFile from "./stakeholders.json";

const stakeholders: NewParticipant[] = z.array(bodyRecordSchema).parse(stakeholdersFile.bodies).map(bodyOf);

/** Every body that a text of the demonstration may name: those of the reference data, and its own stakeholders. */
export const bodies: readonly NewParticipant[] = [...referenceBodies, ...stakeholders];

/** Who takes part in the reviews of the demonstration. */
export const taking: readonly string[] = [...membersOfCommission("ECE"), "eu", ...stakeholders.map(({ slug }) => slug)];

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

/** The participants of the demonstration, beside those of the reference data. */
export async function seedParticipants(tx: WriteTransaction, createdAt: Date): Promise<Participants> {
  await refreshReferenceIn(tx, createdAt);
  await createParticipants(tx, stakeholders, createdAt);
  const rows = await tx.participant.findMany({ select: { id: true, slug: true } });
  return new Participants(new Map(rows.map((participant) => [participant.slug, participant])));
}
