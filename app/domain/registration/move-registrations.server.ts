import type { WriteTransaction } from "~/db/types";
import type { Merged } from "~/domain/participant/merge-record.server";

/** Requests to take part that were accepted as the one were accepted as the other. */
export async function moveRegistrations(tx: WriteTransaction, { from, into }: Merged): Promise<void> {
  await tx.registration.updateMany({ where: { participantId: from }, data: { participantId: into } });
}
