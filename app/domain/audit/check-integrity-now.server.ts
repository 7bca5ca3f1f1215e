import type { CommandContext } from "~/domain/shared/context";
import { requirePermission } from "~/domain/shared/require-permission";
import { waitAtMost } from "~/domain/shared/wait-at-most";
import { recordIntegrityCheck } from "./record-integrity-check.server";

/**
 * Checks the record, the frozen texts and the file because an administrator asks for it, and keeps the result.
 * @returns whether it is finished; a long one goes through in the background.
 * @throws DomainError forbidden
 */
export async function checkIntegrityNow(ctx: CommandContext): Promise<boolean> {
  requirePermission(ctx.actor, "audit.check", {});
  const result = await waitAtMost(recordIntegrityCheck(ctx, { now: ctx.now }));
  return result !== null;
}
