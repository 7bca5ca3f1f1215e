import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { listBackups, removeBackupFiles } from "../list-backups.server";
import { mayRemove } from "../retention";

/**
 * Removes a backup that retention never removes. It is noted before, so that no backup disappears without a record.
 * @throws DomainError forbidden; notFound; conflict for a scheduled one, and for the only one that passed its check
 */
export async function removeBackup(
  ctx: CommandContext,
  { folder, name }: { folder: string; name: string },
): Promise<void> {
  requirePermission(ctx.actor, "backup.make", {});
  const { backups } = await listBackups(folder);
  const backup = backups.find((one) => one.name === name);
  if (!backup) throw notFound();
  if (!mayRemove(backup, backups)) throw conflict();
  const { size, cause } = backup;
  const subject = { subjectType: "backup", subjectId: name };
  await ctx.write((tx) => recordAuditEvent(tx, ctx, { action: "backup.remove", ...subject, detail: { size, cause } }));
  await removeBackupFiles(folder, name);
}
