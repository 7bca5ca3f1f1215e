import type { Reader } from "~/db/types";
import { participantClassOf } from "~/domain/participant/participant-row";
import { acceptedSubmission } from "./accepted-submissions.server";
import { countParticipants, type ParticipantCount } from "./count-participants";
import { confirmedAssociates } from "./participants-behind.server";

const counted = { select: { slug: true, class: true } } as const;

function toCounted(row: { slug: string; class: string }) {
  return { slug: row.slug, class: participantClassOf(row.class) };
}

/**
 * Who contributed to a review: the distinct participants behind its accepted submissions, by group. The shares of the
 * scale of quantifiers are taken of these.
 */
export async function countContributors(read: Reader, reviewId: string): Promise<ParticipantCount> {
  const submissions = await read.submission.findMany({
    where: { reviewId, ...acceptedSubmission },
    select: { participant: counted, associates: { ...confirmedAssociates, select: { participant: counted } } },
  });
  return countParticipants(
    submissions.map(({ participant, associates }) => ({
      participant: toCounted(participant),
      associates: associates.map((associate) => toCounted(associate.participant)),
    })),
  );
}
