import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { changedFields } from "~/domain/review/setup/changed-fields";
import type { CommandContext } from "~/domain/shared/context";
import { deleteFiles } from "~/domain/shared/files/stored-files.server";
import { requirePermission } from "~/domain/shared/require-permission";
import { getOwnLine, type LineKey } from "./own-register.server";

/** Removes a document from the register for good, with its files in `folder`. @throws DomainError notFound */
export async function removeLine(ctx: CommandContext, { folder, ...key }: LineKey & { folder: string }): Promise<void> {
  const stored = await ctx.write(
    async (tx) => {
      const { setup, row, line } = await getOwnLine({ ...ctx, read: tx }, key);
      requirePermission(ctx.actor, "document.manage", { reviewId: setup.id });
      await tx.reviewDocument.delete({ where: { id: row.id }, select: { id: true } });
      const subject = { subjectType: "ReviewDocument", subjectId: row.id };
      const detail = { review: setup.id, ...changedFields(line, null) };
      await recordAuditEvent(tx, ctx, { action: "document.delete", ...subject, detail });
      return row.files.map(({ storedName }) => storedName);
    },
    { publishes: true },
  );
  await deleteFiles(folder, stored);
}
