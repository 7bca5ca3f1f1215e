import type { WriteTransaction } from "~/db/types";

type Noted = { participantId: string; accreditation: string | null };

/** Notes what entitles participants of a review to take part; those about which nothing is said keep what is noted. */
export async function noteAccreditations(
  tx: WriteTransaction,
  reviewId: string,
  noted: readonly Noted[],
): Promise<void> {
  const byText = new Map<string, string[]>();
  for (const { participantId, accreditation } of noted) {
    if (accreditation !== null) byText.set(accreditation, [...(byText.get(accreditation) ?? []), participantId]);
  }
  for (const [accreditation, ids] of byText)
    await tx.participation.updateMany({ where: { reviewId, participantId: { in: ids } }, data: { accreditation } });
}
