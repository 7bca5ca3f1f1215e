import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { tellOfAccount } from "../settings/tell-of-account.server";

type Key = { userId: string };

/** Ends every sign-in of a person. */
export async function endSignInsOf(tx: WriteTransaction, userId: string, now: Date): Promise<void> {
  await tx.signInSession.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } });
}

/** Whether the portal is left without an administrator where this one goes. */
export async function isLastAdministrator(tx: WriteTransaction, userId: string): Promise<boolean> {
  const able = { administrator: true, disabledAt: null };
  const [own, others] = [
    await tx.user.count({ where: { ...able, id: userId } }),
    await tx.user.count({ where: { ...able, id: { not: userId } } }),
  ];
  return own > 0 && others === 0;
}

type Act = { action: string; run: (tx: WriteTransaction, user: { id: string; language: string }) => Promise<void> };

async function administer(ctx: CommandContext, { userId }: Key, { action, run }: Act): Promise<void> {
  requirePermission(ctx.actor, "account.administer", {});
  await ctx.write(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId, closedAt: null } });
    if (!user) throw notFound();
    await run(tx, user);
    await recordAuditEvent(tx, ctx, { action, subjectType: "User", subjectId: userId });
  });
}

/**
 * Disables an account: its person can't sign in, is signed out at once and gets no mail; what they did stays.
 * @throws DomainError forbidden; notFound; invalid for the last administrator
 */
export async function disableAccount(ctx: CommandContext, key: Key): Promise<void> {
  await administer(ctx, key, {
    action: "account.disable",
    run: async (tx, { id }) => {
      if (await isLastAdministrator(tx, id)) throw invalid({ "": ["lastAdministrator"] });
      await tx.user.update({ where: { id }, data: { disabledAt: ctx.now } });
      await endSignInsOf(tx, id, ctx.now);
    },
  });
}

/** Lets the person of a disabled account sign in again. @throws DomainError forbidden; notFound */
export async function enableAccount(ctx: CommandContext, key: Key): Promise<void> {
  await administer(ctx, key, {
    action: "account.enable",
    run: async (tx, { id }) => {
      await tx.user.update({ where: { id }, data: { disabledAt: null } });
    },
  });
}

/** Signs a person out on all devices. @throws DomainError forbidden; notFound */
export async function endSignIns(ctx: CommandContext, key: Key): Promise<void> {
  await administer(ctx, key, {
    action: "account.endSignIns",
    run: (tx, { id }) => endSignInsOf(tx, id, ctx.now),
  });
}

/**
 * Removes the second factor of a person who has lost it, ends their sign-ins and tells them.
 * @throws DomainError forbidden; notFound
 */
export async function resetSecondFactor(ctx: CommandContext, key: Key): Promise<void> {
  await administer(ctx, key, {
    action: "account.resetSecondFactor",
    run: async (tx, user) => {
      await tx.secondFactor.deleteMany({ where: { userId: user.id } });
      await tx.recoveryCode.deleteMany({ where: { userId: user.id } });
      await endSignInsOf(tx, user.id, ctx.now);
      await tellOfAccount(tx, ctx, { user, template: "secondFactorReset" });
    },
  });
}
