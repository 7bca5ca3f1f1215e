import type { WriteTransaction } from "~/db/types";
import type { Merged } from "~/domain/participant/merge-record.server";

/** Those who act for the one act for the other, with the wider of their roles; its invitations invite to the other. */
export async function moveMembers(tx: WriteTransaction, { from, into }: Merged): Promise<void> {
  const focal = { members: { some: { participantId: from, role: "focal-point" } } };
  await tx.member.updateMany({ where: { participantId: into, user: focal }, data: { role: "focal-point" } });
  const shared = { members: { some: { participantId: into } } };
  await tx.member.deleteMany({ where: { participantId: from, user: shared } });
  await tx.member.updateMany({ where: { participantId: from }, data: { participantId: into } });
  await tx.invitation.updateMany({ where: { participantId: from }, data: { participantId: into } });
}
