import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { requirePermission } from "~/domain/shared/require-permission";
import { waitAtMost } from "~/domain/shared/wait-at-most";
import { BackupError } from "../backup-error";
import { backupUnderWaySince, makeBackupInTurn } from "./one-at-a-time.server";

type Order = { databasePath: string; folder: string };

async function make(ctx: CommandContext, order: Order): Promise<string | null> {
  try {
    const { name, size, check } = await makeBackupInTurn({ ...order, cause: "page", now: ctx.now });
    const detail = { size, passed: check?.passed ?? false };
    await ctx.write((tx) =>
      recordAuditEvent(tx, ctx, { action: "backup.make", subjectType: "backup", subjectId: name, detail }),
    );
    return name;
  } catch (error) {
    // The folder has a note of why there is none, and the page shows it.
    if (error instanceof BackupError) return null;
    throw error;
  }
}

/**
 * Makes a backup because an administrator asks for it. Where one is under way already, no other is begun.
 * @returns its name; null where none could be made, or where it is not finished yet: `readBackups` tells which.
 * @throws DomainError forbidden
 */
export async function backUpNow(ctx: CommandContext, order: Order): Promise<string | null> {
  requirePermission(ctx.actor, "backup.make", {});
  if (backupUnderWaySince(order.folder)) return null;
  return waitAtMost(make(ctx, order));
}
