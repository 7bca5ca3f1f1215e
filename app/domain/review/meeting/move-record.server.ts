import type { WriteTransaction } from "~/db/types";
import type { Merged } from "~/domain/participant/merge-record.server";

async function moveAttendance(tx: WriteTransaction, { from, into }: Merged): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Attendance" WHERE "participantId" = ${from} AND EXISTS (SELECT 1 FROM "Attendance" o
    WHERE o."participantId" = ${into} AND o."reviewId" = "Attendance"."reviewId" AND o."part" = "Attendance"."part")`;
  await tx.attendance.updateMany({ where: { participantId: from }, data: { participantId: into } });
}

async function moveStatements(tx: WriteTransaction, { from, into }: Merged): Promise<void> {
  await tx.substantiveInput.updateMany({ where: { participantId: from }, data: { participantId: into } });
  const shared = { input: { onBehalfOf: { some: { participantId: into } } } };
  await tx.substantiveInputAssociate.deleteMany({ where: { participantId: from, ...shared } });
  await tx.substantiveInputAssociate.updateMany({ where: { participantId: from }, data: { participantId: into } });
}

async function moveSessions(tx: WriteTransaction, { from, into }: Merged): Promise<void> {
  const shared = { session: { organizers: { some: { participantId: into } } } };
  await tx.sessionOrganizer.deleteMany({ where: { participantId: from, ...shared } });
  await tx.sessionOrganizer.updateMany({ where: { participantId: from }, data: { participantId: into } });
  await tx.thematicSession.updateMany({
    where: { speakerParticipantId: from },
    data: { speakerParticipantId: into },
  });
  await tx.thematicSession.updateMany({ where: { rightOfReplyById: from }, data: { rightOfReplyById: into } });
}

/**
 * The record of the meetings names the one where it named the other: attendance, statements, sessions and Co-Chairs, and
 * the changes that can still be undone, which hold identifiers.
 */
export async function moveRecord(tx: WriteTransaction, merged: Merged): Promise<void> {
  const { from, into } = merged;
  await moveAttendance(tx, merged);
  await moveStatements(tx, merged);
  await moveSessions(tx, merged);
  await tx.coChair.updateMany({ where: { participantId: from }, data: { participantId: into } });
  await tx.$executeRaw`UPDATE "MeetingChange" SET "changes" = replace(json("changes"), ${from}, ${into})
    WHERE instr(json("changes"), ${from}) > 0`;
}
