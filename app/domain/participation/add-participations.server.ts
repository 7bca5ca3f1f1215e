import type { WriteTransaction } from "~/db/types";
import { inChunks, rowsAtOnce } from "~/domain/shared/in-chunks";

/** Notes that participants take part in a review; those who do already stay as they are. Answers how many were added. */
export async function addParticipations(
  tx: WriteTransaction,
  { reviewId, participantIds, at }: { reviewId: string; participantIds: readonly string[]; at: Date },
): Promise<number> {
  const known = await tx.participation.findMany({ where: { reviewId }, select: { participantId: true } });
  const before = new Set(known.map(({ participantId }) => participantId));
  const added = [...new Set(participantIds)].filter((id) => !before.has(id));
  const rows = added.map((participantId) => ({ reviewId, participantId, createdAt: at }));
  await inChunks(rows, rowsAtOnce, async (data) => [await tx.participation.createMany({ data })]);
  return added.length;
}
