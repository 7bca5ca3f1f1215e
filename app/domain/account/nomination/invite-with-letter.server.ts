import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { admitFile, type SentFile } from "~/domain/shared/files/admit-file.server";
import { letterFiles } from "~/domain/shared/files/file-types";
import { keepStored } from "~/domain/shared/files/stored-files.server";
import { inviteMember, type MemberInvitee } from "../invitation/manage-invitations.server";

/**
 * Invites someone to act for a participant, with the letter by which it nominates them where one was sent: both or neither.
 * @throws DomainError as `inviteMember`; invalid where the file cannot be attached
 */
export async function inviteWithLetter(
  ctx: CommandContext,
  { letter, ...input }: { review: string } & MemberInvitee & { letter: SentFile },
): Promise<void> {
  if (letter.bytes === null) return inviteMember(ctx, input);
  const admitted = await admitFile(letter, letterFiles);
  if ("fault" in admitted) throw invalid({ letter: [admitted.fault] });
  const { bytes, ...checked } = admitted;
  await keepStored(letter.folder, bytes, (stored) =>
    inviteMember(ctx, { ...input, letter: { ...checked, ...stored, size: bytes.byteLength } }),
  );
}
