import type { CommandContext } from "~/domain/shared/context";
import { conflict } from "~/domain/shared/domain-error";
import { admitFile, type SentFile } from "~/domain/shared/files/admit-file.server";
import { letterFiles } from "~/domain/shared/files/file-types";
import { deleteFiles, keepStored } from "~/domain/shared/files/stored-files.server";
import { getNomination, type NominationKey } from "./find-nomination.server";
import { noteLetter } from "./note-letter.server";
import { takesLetter } from "./nomination-rules";

/**
 * Attaches the letter of nomination to an invitation; the one before it is deleted. Answers why the file is none that can
 * be attached, as a key of the `error` namespace; null where it is attached.
 * @throws DomainError notFound, forbidden; conflict where the invitation was revoked in the meantime
 */
export async function attachLetter(ctx: CommandContext, input: NominationKey & SentFile): Promise<string | null> {
  const { bytes: sent, fileName, folder, scanner, ...key } = input;
  const permission = "people.invite";
  await getNomination(ctx, { ...key, permission });
  const admitted = await admitFile({ bytes: sent, fileName, folder, scanner }, letterFiles);
  if ("fault" in admitted) return admitted.fault;
  const { bytes, ...checked } = admitted;
  const replaced = await keepStored(folder, bytes, (stored) =>
    ctx.write(async (tx) => {
      const found = await getNomination({ actor: ctx.actor, read: tx }, { ...key, permission });
      if (!takesLetter(found)) throw conflict();
      const letter = { ...checked, ...stored, size: bytes.byteLength };
      return noteLetter(tx, ctx, { invitationId: found.id, letter });
    }),
  );
  await deleteFiles(folder, replaced);
  return null;
}
