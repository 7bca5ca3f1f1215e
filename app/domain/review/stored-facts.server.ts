import type { Prisma, Reader } from "~/db/types";
import { keptByRevision, type SetupKey } from "./kept-by-revision.server";

const byPosition = { position: "asc" } as const;
const withParticipant = { orderBy: byPosition, include: { participant: true } } as const;

const inputs = {
  orderBy: byPosition,
  include: { participant: true, onBehalfOf: withParticipant },
} as const;

const everyFact = {
  coChairs: withParticipant,
  attendance: { include: { participant: true } },
  segmentInputs: inputs,
  participations: { select: { participantId: true, participant: { select: { slug: true } } } },
  sessions: {
    orderBy: { number: "asc" },
    include: {
      objectives: { orderBy: { objectiveNumber: "asc" }, include: { objective: true } },
      organizers: withParticipant,
      speaker: true,
      rightOfReplyBy: true,
      agenda: { orderBy: byPosition },
      inputs,
    },
  },
} as const satisfies Prisma.ReviewInclude;

/** The record of the meeting of a review: who chaired, attended, organized and spoke, with the participants themselves. */
export type StoredFacts = Pick<Prisma.ReviewGetPayload<{ include: typeof everyFact }>, keyof typeof everyFact>;

async function loadFacts(reader: Reader, { id }: SetupKey): Promise<StoredFacts> {
  const row = await reader.review.findUniqueOrThrow({ where: { id }, select: everyFact });
  return row;
}

/**
 * The record of a review's meeting. It changes as rarely as the set-up and is kept under the same revision, which triggers
 * of the migration facts_revision count up with every change of it.
 */
export const storedFacts = keptByRevision(loadFacts);
