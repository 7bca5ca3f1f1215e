import type { WriteTransaction } from "~/db/types";

/** Removes all that was given to a person in the submissions of a participant, for which they no longer act. */
export async function dropAssignmentsOf(
  tx: WriteTransaction,
  { userId, participantId }: { userId: string; participantId: string },
): Promise<void> {
  await tx.assignment.deleteMany({ where: { userId, submission: { participantId } } });
}
