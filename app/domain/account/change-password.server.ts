import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { requireSignedIn } from "~/domain/shared/require-permission";
import { commonPasswords } from "./common-passwords";
import { hashPassword, passwordFits } from "./password.server";

/**
 * Changes the person's own password and ends every sign-in of theirs, the present one included.
 * @throws DomainError invalid when the current password is wrong or the new one is too common.
 */
export async function changePassword(
  ctx: CommandContext,
  input: { currentPassword: string; newPassword: string },
): Promise<void> {
  const { now } = ctx;
  const { userId } = requireSignedIn(ctx.actor);
  if (commonPasswords.has(input.newPassword.toLowerCase())) throw invalid({ newPassword: ["passwordTooCommon"] });
  const user = await ctx.read.user.findUniqueOrThrow({ where: { id: userId } });
  if (!(await passwordFits(input.currentPassword, user.passwordHash))) {
    throw invalid({ currentPassword: ["passwordWrong"] });
  }
  const passwordHash = await hashPassword(input.newPassword);
  await ctx.write(async (tx) => {
    await tx.user.update({ where: { id: user.id }, data: { passwordHash } });
    await tx.signInSession.updateMany({ where: { userId: user.id, endedAt: null }, data: { endedAt: now } });
    await recordAuditEvent(tx, ctx, { action: "account.changePassword", subjectType: "User", subjectId: user.id });
  });
}
