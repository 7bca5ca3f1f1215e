import type { WriteTransaction } from "~/db/types";
import { inChunks, rowsAtOnce } from "~/domain/shared/in-chunks";

/** What was agreed with a participant when it comes from a file. */
export type Agreed = {
  accreditation: string | null;
  extendedUntil: Date | null;
  admittedLate: boolean;
  extensionReason: string | null;
};

type Adding = {
  reviewId: string;
  participantIds: readonly string[];
  at: Date;
  /** By identifier, where something was agreed. */
  agreed?: ReadonlyMap<string, Agreed>;
};

/** Notes that participants take part in a review; those who do already stay as they are. Answers how many were added. */
export async function addParticipations(
  tx: WriteTransaction,
  { reviewId, participantIds, at, agreed }: Adding,
): Promise<number> {
  const known = await tx.participation.findMany({ where: { reviewId }, select: { participantId: true } });
  const before = new Set(known.map(({ participantId }) => participantId));
  const added = [...new Set(participantIds)].filter((id) => !before.has(id));
  const rows = added.map((participantId) => ({
    reviewId,
    participantId,
    createdAt: at,
    ...agreed?.get(participantId),
  }));
  await inChunks(rows, rowsAtOnce, async (data) => [await tx.participation.createMany({ data })]);
  return added.length;
}
