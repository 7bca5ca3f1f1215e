import type { Reader } from "~/db/types";
import { participantClassOf } from "~/domain/participant/participant-link";
import { countEvidence, type EvidenceCount, type EvidenceSource } from "./count-participants";

/** Submissions that the review has taken in, whether their text is public or not. */
export const takenInStates = ["accepted", "published", "accepted-not-public"];

/** What a submission must be to stand behind a sentence: taken in and not withdrawn. */
export const takenIn = { state: { in: takenInStates }, withdrawnAt: null };

async function sourcesOf(read: Reader, reviewId: string): Promise<EvidenceSource[]> {
  const party = { select: { id: true, class: true } } as const;
  const submissions = await read.submission.findMany({
    where: { reviewId, ...takenIn },
    select: { participant: party, associates: { select: { confirmedAt: true, participant: party } } },
  });
  return submissions.map(({ participant, associates }) => ({
    participant: { id: participant.id, class: participantClassOf(participant.class) },
    associates: associates.map((associate) => ({
      id: associate.participant.id,
      class: participantClassOf(associate.participant.class),
      confirmed: associate.confirmedAt !== null,
    })),
  }));
}

/**
 * Who was heard in a review: the distinct participants behind the submissions that were taken in, by column. The shares
 * of the scale of quantifiers are taken of these.
 */
export async function loadHeard(read: Reader, reviewId: string): Promise<EvidenceCount> {
  return countEvidence(await sourcesOf(read, reviewId));
}
