import type { WriteTransaction } from "~/db/types";
import { bodyOf, bodyRecordSchema } from "~/domain/participant/participant-record";
import type { NewParticipant } from "~/domain/participant/create-participants.server";
import { referenceBodies } from "~/domain/participant/reference-participants.server";
import type { SeededParticipant } from "../factories/create-participant";
import { reviewFiles } from "./review-files";

/** Every body that a text of the demonstration may name: those of the reference data, and those of its own documents. */
export const bodies: readonly NewParticipant[] = [
  ...referenceBodies,
  ...reviewFiles["ece-2024"].bodies.map((body) => bodyOf(bodyRecordSchema.parse(body))),
];

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

/** All participants of the reviews of the demonstration and of the reference data. */
export async function loadParticipants(tx: WriteTransaction): Promise<Participants> {
  const rows = await tx.participant.findMany({ select: { id: true, slug: true } });
  return new Participants(new Map(rows.map((participant) => [participant.slug, participant])));
}
