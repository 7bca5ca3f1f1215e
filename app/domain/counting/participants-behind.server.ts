import type { Prisma } from "~/db/types";
import { participantClasses } from "~/domain/participant/participant-schema";
import { countsForAssociates } from "./participants-behind";

/** The rules of `participants-behind.ts` as conditions of queries. */

const confirmed = { confirmedAt: { not: null } } as const satisfies Prisma.SubmissionAssociateWhereInput;

/** How associates are loaded wherever they are named or counted: those who confirmed, in the order given. */
export const confirmedAssociates = { where: confirmed, orderBy: { position: "asc" } } as const;

/** Classes whose submissions count for their lead alone: for statements that are written in SQL. */
export const countForThemselves = participantClasses.filter((known) => !countsForAssociates(known));

/** Submissions that name such a participant. */
export function submissionsNaming(participant: Prisma.ParticipantWhereInput): Prisma.SubmissionWhereInput {
  return { OR: [{ participant }, { associates: { some: { ...confirmed, participant } } }] };
}

/** Submissions that count for such a participant. */
export function submissionsCountedFor(participant: Prisma.ParticipantWhereInput): Prisma.SubmissionWhereInput {
  const joined = { associates: { some: { ...confirmed, participant } }, class: { notIn: countForThemselves } };
  return { OR: [{ participant }, joined] };
}

/** Participants for which such a submission counts. */
export function participantsCountedFor(submission: Prisma.SubmissionWhereInput): Prisma.ParticipantWhereInput {
  const joined = { AND: [submission, { class: { notIn: countForThemselves } }] };
  const associated = { associations: { some: { ...confirmed, submission: joined } } };
  return { OR: [{ submissions: { some: submission } }, associated] };
}

/** Participants that such a submission names. */
export function participantsNamedIn(submission: Prisma.SubmissionWhereInput): Prisma.ParticipantWhereInput {
  return { OR: [{ submissions: { some: submission } }, { associations: { some: { ...confirmed, submission } } }] };
}
