import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { deleteFiles } from "~/domain/shared/files/stored-files.server";
import { getNomination, type NominationKey } from "./find-nomination.server";

/** Deletes the letter of nomination of an invitation for good. @throws DomainError notFound, forbidden */
export async function removeLetter(
  ctx: CommandContext,
  { folder, ...key }: NominationKey & { folder: string },
): Promise<void> {
  const storedName = await ctx.write(async (tx) => {
    const { id, letter } = await getNomination({ actor: ctx.actor, read: tx }, { ...key, permission: "people.invite" });
    if (!letter) throw notFound();
    await tx.nominationLetter.delete({ where: { invitationId: id }, select: { storedName: true } });
    const subject = { subjectType: "Invitation", subjectId: id };
    await recordAuditEvent(tx, ctx, {
      action: "invitation.removeLetter",
      ...subject,
      detail: { sha256: letter.sha256, size: letter.size },
    });
    return letter.storedName;
  });
  await deleteFiles(folder, [storedName]);
}
