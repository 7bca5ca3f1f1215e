import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { getOwnLine, type LineKey } from "~/domain/review/register/own-register.server";
import type { CommandContext } from "~/domain/shared/context";
import { deleteFiles } from "~/domain/shared/files/stored-files.server";
import { notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { Language } from "~/language/language";

/**
 * Deletes the file of a document in a language: nobody can read it from then on. Answers null.
 * @throws DomainError notFound
 */
export async function removeFile(
  ctx: CommandContext,
  { language, folder, ...key }: LineKey & { language: Language; folder: string },
): Promise<null> {
  const storedName = await ctx.write(
    async (tx) => {
      const { setup, row } = await getOwnLine({ ...ctx, read: tx }, key);
      requirePermission(ctx.actor, "document.manage", { reviewId: setup.id });
      const file = row.files.find((one) => one.language === language);
      if (!file) throw notFound();
      const place = { documentId: row.id, language };
      await tx.reviewDocumentFile.delete({ where: { documentId_language: place }, select: { storedName: true } });
      const subject = { subjectType: "ReviewDocument", subjectId: row.id };
      const detail = { review: setup.id, key: row.key, language, before: file.name, sha256: file.sha256 };
      await recordAuditEvent(tx, ctx, { action: "document.removeFile", ...subject, detail });
      return file.storedName;
    },
    { publishes: true },
  );
  await deleteFiles(folder, [storedName]);
  return null;
}
