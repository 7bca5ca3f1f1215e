import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { getOwnLine, type LineKey } from "~/domain/review/register/own-register.server";
import { admitFile, type SentFile } from "~/domain/shared/files/admit-file.server";
import { documentFiles } from "~/domain/shared/files/file-types";
import { deleteFiles, keepStored, type StoredFile } from "~/domain/shared/files/stored-files.server";
import type { CommandContext } from "~/domain/shared/context";
import { requirePermission } from "~/domain/shared/require-permission";
import type { Language } from "~/language/language";
import { userIdOf } from "~/permission/actor";

export type FileToAdd = SentFile & { language: Language };

/**
 * Gives a document of the register its file in a language; the one before is deleted. Everybody can read it at once.
 * Answers why the file is none that the register takes, as a key of the `error` namespace; null where it is in the register.
 * @throws DomainError notFound
 */
export async function addFile(
  ctx: CommandContext,
  { language, bytes: sent, fileName, folder, scanner, ...key }: LineKey & FileToAdd,
): Promise<string | null> {
  const { setup, chosen } = await getOwnLine(ctx, key);
  requirePermission(ctx.actor, "document.manage", { reviewId: setup.id });
  const admitted = await admitFile({ bytes: sent, fileName, folder, scanner }, documentFiles);
  if ("fault" in admitted) return admitted.fault;
  if (!chosen.includes(language)) return "fileMissing";
  const { bytes, ...checked } = admitted;
  const file = { ...checked, size: bytes.byteLength, addedAt: ctx.now, addedById: userIdOf(ctx.actor) };
  const write = (stored: StoredFile) =>
    ctx.write(
      async (tx) => {
        const { row } = await getOwnLine({ ...ctx, read: tx }, key);
        const before = row.files.find((one) => one.language === language);
        const place = { documentId: row.id, language };
        await tx.reviewDocumentFile.upsert({
          where: { documentId_language: place },
          create: { ...place, ...file, ...stored },
          update: { ...file, ...stored },
          select: { storedName: true },
        });
        const subject = { subjectType: "ReviewDocument", subjectId: row.id };
        const detail = { review: setup.id, key: row.key, language, after: file.name, sha256: stored.sha256 };
        const was = before ? { before: before.name } : {};
        await recordAuditEvent(tx, ctx, { action: "document.addFile", ...subject, detail: { ...detail, ...was } });
        return before ? [before.storedName] : [];
      },
      { publishes: true },
    );
  await deleteFiles(folder, await keepStored(folder, bytes, write));
  return null;
}
