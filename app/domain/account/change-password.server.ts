import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { requireSignedIn } from "~/domain/shared/require-permission";
import { closeTokens } from "./links/one-time-token.server";
import { tellOfAccount } from "./settings/tell-of-account.server";
import { hashNewPassword, passwordFits } from "./password.server";
import { endSignInsOf } from "./sign-ins.server";

/**
 * Changes the person's own password and ends every sign-in of theirs, the present one included. Where the password was
 * changed by another request in the meantime, or the account was disabled, the current password is no longer right.
 * @throws DomainError invalid when the current password is wrong or the rule for passwords refuses the new one.
 */
export async function changePassword(
  ctx: CommandContext,
  input: { currentPassword: string; newPassword: string },
): Promise<void> {
  const { userId: id } = requireSignedIn(ctx.actor);
  const wrong = () => invalid({ currentPassword: ["passwordWrong"] });
  const user = await ctx.read.user.findUniqueOrThrow({ where: { id } });
  if (!(await passwordFits(input.currentPassword, user.passwordHash))) throw wrong();
  const passwordHash = await hashNewPassword(input.newPassword, user);
  await ctx.write(async (tx) => {
    const unchanged = { id, passwordHash: user.passwordHash, disabledAt: null };
    const { count } = await tx.user.updateMany({ where: unchanged, data: { passwordHash } });
    if (count === 0) throw wrong();
    await endSignInsOf(tx, id, ctx);
    await closeTokens(tx, { purpose: "secondStep", subjectId: id });
    await tellOfAccount(tx, ctx, { user, template: "passwordChanged" });
    await recordAuditEvent(tx, ctx, { action: "account.changePassword", subjectType: "User", subjectId: id });
  });
}
