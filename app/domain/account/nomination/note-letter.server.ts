import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import type { CheckedFile } from "~/domain/shared/files/check-file.server";
import type { StoredFile } from "~/domain/shared/files/stored-files.server";
import { userIdOf } from "~/permission/actor";

export type StoredLetter = CheckedFile & StoredFile & { size: number };

/**
 * Notes that a stored letter is the one of an invitation. Answers what the letter before it was stored under. The record of
 * actions has no name of the file: letters are named after people.
 */
export async function noteLetter(
  tx: WriteTransaction,
  ctx: Pick<CommandContext, "actor" | "now">,
  { invitationId, letter }: { invitationId: string; letter: StoredLetter },
): Promise<string[]> {
  const before = await tx.nominationLetter.findUnique({ where: { invitationId }, select: { storedName: true } });
  const row = { ...letter, addedAt: ctx.now, addedById: userIdOf(ctx.actor) };
  const create = { invitationId, ...row };
  await tx.nominationLetter.upsert({ where: { invitationId }, create, update: row, select: { storedName: true } });
  const subject = { subjectType: "Invitation", subjectId: invitationId };
  await recordAuditEvent(tx, ctx, {
    action: "invitation.addLetter",
    ...subject,
    detail: { sha256: letter.sha256, size: letter.size },
  });
  return before ? [before.storedName] : [];
}
